import { sayHistory } from '../../facilitate/say-history.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { useWords } from '../../words/index.ts';
import styles from './history-list.module.css';
import { tableWords } from './words.ts';

/** The latest lines of the table's history, the newest first. */
export function HistoryList({ view, words }: { view: TableView; words: DeckWords }) {
  const say = useWords(tableWords);
  const { history, historyLength } = view;
  const first = historyLength - history.length;
  const lines = history.map((line, index) => ({ line, place: first + index })).toReversed();
  return (
    <section className={styles['history']} aria-labelledby="history">
      <h2 id="history">{say('board.history')}</h2>
      {lines.length === 0 && <p>{say('board.historyEmpty')}</p>}
      <ol className={styles['lines']} reversed>
        {lines.map(({ line, place }) => (
          <li key={place} value={place + 1}>
            {sayHistory(line, { view, deck: words })}
          </li>
        ))}
      </ol>
    </section>
  );
}
