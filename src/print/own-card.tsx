import type { BoardPerspective } from '../board/board-words.ts';
import { useWords } from '../words/index.ts';
import styles from './card.module.css';
import { Band, Quad, WritingLines } from './card-parts.tsx';
import { PileMark } from './pile-mark.tsx';
import { printWords } from './words.ts';

/** A card that the table writes itself, where a sheet has a quarter to spare. */
export function OwnCardFront({ perspective }: { perspective: BoardPerspective | null }) {
  const say = useWords(printWords);
  return (
    <Quad perspective={perspective}>
      <Band perspective={perspective} />
      <header className={styles['head']}>
        <PileMark of={perspective} size="12mm" />
        <div>
          <h3 className={styles['name']}>{say('card.own')}</h3>
          <p className={styles['voice']}>{say('card.ownText')}</p>
        </div>
      </header>
      <WritingLines count={9} />
      <p className={styles['speaks']}>{say('card.ownWho')}</p>
      <WritingLines count={1} />
    </Quad>
  );
}

export function OwnCardBack({ perspective }: { perspective: BoardPerspective | null }) {
  const say = useWords(printWords);
  return (
    <Quad perspective={perspective} className={styles['reverse']}>
      <header className={styles['backHead']}>
        <PileMark of={perspective} size="6.5mm" />
        <h3 className={styles['backName']}>{say('card.own')}</h3>
      </header>
      <h4 className={styles['easyHead']}>{say('card.easy')}</h4>
      <WritingLines count={8} />
      <div className={styles['does']}>
        <p>{say('card.ownDoes')}</p>
      </div>
    </Quad>
  );
}
