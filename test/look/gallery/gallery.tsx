import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BoardPicture } from '../../../src/board/board-picture.tsx';
import { fillsTheRoom } from '../../../src/board/card-of-turn.ts';
import { PathStrip } from '../../../src/board/path-strip.tsx';
import { PathTable } from '../../../src/board/path-table.tsx';
import { ScenarioCard } from '../../../src/board/scenario-card.tsx';
import { PerspectiveMark } from '../../../src/board/perspective-mark.tsx';
import { WhereAreWeText } from '../../../src/board/where-are-we-text.tsx';
import '../../../src/ui/fonts.css';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { Disclosure } from '../../../src/ui/disclosure.tsx';
import { NextStep } from '../../../src/ui/next-step.tsx';
import { Notice } from '../../../src/ui/notice.tsx';
import { PreferencesForm } from '../../../src/ui/preferences-menu.tsx';
import { RadioCards } from '../../../src/ui/radio-cards.tsx';
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

function Laptop({ view, words }: Look) {
  return (
    <main className={styles['laptop']}>
      <div className={styles['board']}>
        <BoardPicture view={view} words={words} />
      </div>
      <div className={styles['side']}>
        <ScenarioCard view={view} words={words} size="hands" />
        <Choosing view={view} words={words} />
        <NextStep name={NEXT[view.turn.step]} onPress={nothing} />
      </div>
    </main>
  );
}

function Phone({ view, words }: Look) {
  return (
    <main className={styles['phone']}>
      <ScenarioCard view={view} words={words} size="hands" />
      <Choosing view={view} words={words} />
      <PathStrip view={view} words={words} />
      <BoardPicture view={view} words={words} />
      <PathTable view={view} words={words} />
      <Disclosure name="Where are we?" open>
        <WhereAreWeText view={view} onlooker={{ words, team: '0' }} />
      </Disclosure>
      <PreferencesForm />
      {DRAWINGS.map((drawing) => (
        <Notice key={drawing} drawing={drawing} title={drawing} />
      ))}
      <div className={styles['bar']}>
        <NextStep name={NEXT[view.turn.step]} onPress={nothing} />
      </div>
    </main>
  );
}

function Choosing({ view, words }: Look) {
  const cards = view.turn.choices.map(({ perspective, outcome }) => {
    const of = words.perspectives.find((each) => each.id === perspective);
    const on = words.outcomes.find((each) => each.id === outcome);
    const name = `${on?.short}: ${of?.short} tile`;
    return {
      value: outcome,
      name,
      face: of && (
        <span>
          <PerspectiveMark of={of} /> {on?.short}
        </span>
      ),
    };
  });
  if (cards.length === 0) return null;
  return <RadioCards legend="Where?" cards={cards} value={cards[1]?.value ?? null} onValue={nothing} />;
}

const DRAWINGS = ['signpost', 'cup', 'bridge', 'gate', 'chair', 'lantern'] as const;
const nothing = (): void => undefined;
const NEXT = {
  roll: 'Roll the dice',
  talk: 'Show what the card does',
  act: 'Place',
  finish: 'Finish the turn',
} as const;
const AS: Readonly<Record<string, (look: Look) => ReactNode>> = {
  projector: Projector,
  laptop: Laptop,
  phone: Phone,
};

const Shown = AS[asked.get('as') ?? 'projector'] ?? Projector;
/** A click goes to the state that `then` names: to look at what moves. */
function Gallery() {
  const [state, setState] = useState(asked.get('state') ?? 'middle');
  const look = LOOKS[state];
  useEffect(() => {
    const goOn = (): void => setState((now) => asked.get('then') ?? now);
    addEventListener('click', goOn);
    return () => removeEventListener('click', goOn);
  }, []);
  return <div data-ready>{look && <Shown {...look} />}</div>;
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<Gallery />);
