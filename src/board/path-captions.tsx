import type { TableView } from '../rules/view-types.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import type { BoardWords } from './board-words.ts';
import styles from './path-captions.module.css';

/** What teams wrote on their tiles, as a list: for phones, beneath `PathTable`. Nothing while nobody wrote anything. */
export function PathCaptions({ view, words }: { view: TableView; words: BoardWords }) {
  const say = useWords(boardWords);
  const captions = words.outcomes.flatMap((outcome) =>
    words.perspectives.flatMap((perspective) => {
      const caption = view.path[outcome.id]?.[perspective.id]?.caption;
      return caption ? [{ outcome: outcome.short, perspective: perspective.short, caption }] : [];
    }),
  );
  if (captions.length === 0) return null;
  return (
    <section className={styles['captions']}>
      <h3>{say('path.captions')}</h3>
      <ul>
        {captions.map((each) => (
          <li key={`${each.outcome} ${each.perspective}`}>{say('path.caption', each)}</li>
        ))}
      </ul>
    </section>
  );
}
