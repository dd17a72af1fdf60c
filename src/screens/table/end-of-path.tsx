import { outcomesToday } from '../../board/board-state.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { useWords } from '../../words/index.ts';
import styles from './end-of-path.module.css';
import { tableWords } from './words.ts';

/** What a game leaves: what is built, what is still to build, and what was written on the way. No number of anybody's. */
export function EndOfPath({ view, words }: { view: TableView; words: DeckWords }) {
  const say = useWords(tableWords);
  const { inPlay } = outcomesToday(view, words);
  const built = inPlay.filter((outcome) => view.complete.includes(outcome.id));
  const toBuild = inPlay.filter((outcome) => !view.complete.includes(outcome.id));
  const missing = (id: string): number =>
    Object.values(view.path[id] ?? {}).filter((tile) => tile === null).length;
  return (
    <div className={styles['end']}>
      {built.length > 0 && (
        <section>
          <h3>{say('end.built')}</h3>
          <ul className={styles['built']}>
            {built.map((outcome) => (
              <li key={outcome.id}>{outcome.name}</li>
            ))}
          </ul>
        </section>
      )}
      {toBuild.length > 0 && (
        <section>
          <h3>{say('end.toBuild')}</h3>
          <ul className={styles['to-build']}>
            {toBuild.map(({ id, name }) => (
              <li key={id}>{say('end.slots', { outcome: name, count: missing(id) })}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
