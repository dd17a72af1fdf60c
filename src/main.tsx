import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startPreferences } from './ui/preferences.ts';
// oxlint-disable import/no-unassigned-import -- a stylesheet is imported for what it does
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

startPreferences();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
