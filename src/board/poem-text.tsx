import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import type { BoardCard } from './board-words.ts';
import styles from './scenario-card.module.css';

/** A poem set as its author broke it: verses, and lines that hang where they don't fit. */
export function PoemText({ card }: { card: BoardCard }) {
  const say = useWords(boardWords);
  const verses = card.text.trim().split(/\n\s*\n/);
  return (
    <>
      <div className={styles['titled']}>
        {card.title && <h3 className={styles['title']}>{card.title}</h3>}
        {card.author && <p className={styles['author']}>{say('card.poemBy', { author: card.author })}</p>}
      </div>
      <blockquote className={styles['poem']}>
        {verses.map((verse, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same of verses.
          <p key={`${place}${verse}`} className={styles['verse']}>
            {verse.split('\n').map((line, index) => (
              // Lines of one verse never change their order, and a refrain is alike.
              // oxlint-disable-next-line react/no-array-index-key
              <span key={`${index}${line}`} data-line className={styles['verseLine']}>
                {line}{' '}
              </span>
            ))}
          </p>
        ))}
      </blockquote>
    </>
  );
}
