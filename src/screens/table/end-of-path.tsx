import { outcomesToday } from '../../board/board-state.ts';
import type { BoardOutcome } from '../../board/board-words.ts';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { quoted } from '../../board/quote.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { BigStone } from '../../stage/big-stone.tsx';
import { useWords } from '../../words/index.ts';
import styles from './end-of-path.module.css';
import { tableWords } from './words.ts';

interface EndProps {
  view: TableView;
  words: DeckWords;
}

/** What a game leaves: what is built, what is still to build, and what was written on the way. No number of anybody's. */
export function EndOfPath({ view, words }: EndProps) {
  const say = useWords(tableWords);
  const { inPlay } = outcomesToday(view, words);
  const built = inPlay.filter((outcome) => view.complete.includes(outcome.id));
  const toBuild = inPlay.filter((outcome) => !view.complete.includes(outcome.id));
  return (
    <div className={styles['end']}>
      {built.length > 0 && (
        <section>
          <h3>{say('end.built')}</h3>
          <Stones outcomes={built} view={view} words={words} />
        </section>
      )}
      {toBuild.length > 0 && (
        <section>
          <h3>{say('end.toBuild')}</h3>
          <Stones outcomes={toBuild} view={view} words={words} />
        </section>
      )}
    </div>
  );
}

function Stones({ outcomes, view, words }: EndProps & { outcomes: readonly BoardOutcome[] }) {
  const say = useWords(tableWords);
  const missing = (id: string): number =>
    Object.values(view.path[id] ?? {}).filter((tile) => tile === null).length;
  return (
    <ul className={styles['stones']}>
      {outcomes.map(({ id, name }) => (
        <li key={id}>
          <span className={styles['stone']}>
            <BigStone view={view} deck={words} outcome={id} />
          </span>
          <div className={styles['words']}>
            <p className={styles['name']}>
              {missing(id) === 0 ? name : say('end.slots', { outcome: name, count: missing(id) })}
            </p>
            <Captions outcome={id} view={view} words={words} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What people wrote on the tiles of a stone. */
function Captions({ outcome, view, words }: EndProps & { outcome: string }) {
  return words.perspectives.map((perspective) => {
    const caption = view.path[outcome]?.[perspective.id]?.caption;
    return (
      caption && (
        <p key={perspective.id} className={styles['caption']}>
          <PerspectiveMark of={perspective} size="1.3em" /> {quoted(caption)}
        </p>
      )
    );
  });
}
