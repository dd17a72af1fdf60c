import { createRoot } from 'react-dom/client';
import { BoardPicture } from '../../../src/board/board-picture.tsx';
import { fillsTheRoom } from '../../../src/board/card-of-turn.ts';
import { ScenarioCard } from '../../../src/board/scenario-card.tsx';
import '../../../src/ui/fonts.css';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { setPreferences, startPreferences, THEMES } from '../../../src/ui/preferences.ts';
import { LOOKS, type Look } from '../fixtures.ts';
import styles from './gallery.module.css';

const asked = new URLSearchParams(location.search);
startPreferences();
setPreferences({
  theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'light',
  motion: asked.has('moves') ? 'system' : 'still',
  easyWords: asked.has('easy'),
});

function Projector({ view, words }: Look) {
  const fills = fillsTheRoom(view, words);
  return (
    <main className={styles['projector']} data-fills={fills}>
      {!fills && (
        <div className={styles['board']}>
          <BoardPicture view={view} words={words} />
        </div>
      )}
      <div className={styles['card']}>
        <ScenarioCard view={view} words={words} size="room" />
      </div>
    </main>
  );
}

const look = LOOKS[asked.get('state') ?? 'middle'];
const root = document.querySelector('#app');
if (look && root) {
  createRoot(root).render(
    <div data-ready data-states={Object.keys(LOOKS).join(' ')}>
      <Projector {...look} />
    </div>,
  );
}
