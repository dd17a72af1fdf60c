import { createRoot } from 'react-dom/client';
import { BoardPicture } from '../../../src/board/board-picture.tsx';
import '../../../src/ui/fonts.css';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { setPreferences, startPreferences, THEMES } from '../../../src/ui/preferences.ts';
import { LOOKS } from '../fixtures.ts';

const asked = new URLSearchParams(location.search);
startPreferences();
setPreferences({ theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'light', motion: 'still' });

const look = LOOKS[asked.get('state') ?? 'middle'];
const root = document.querySelector('#app');
if (look && root) {
  createRoot(root).render(
    <div data-ready data-states={Object.keys(LOOKS).join(' ')} style={{ height: '100vh', display: 'grid', gridTemplateColumns: '61fr 39fr', alignItems: 'center' }}>
      <div style={{ height: '89vh' }}>
        <BoardPicture view={look.view} words={look.words} />
      </div>
    </div>,
  );
}
