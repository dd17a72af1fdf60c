import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import type { Pack } from './pack.ts';
import { PileMark } from './pile-mark.tsx';
import styles from './track.module.css';
import { printWords } from './words.ts';

const STEPS = ['roll', 'draw', 'talk', 'reveal', 'act', 'finish'] as const;

/** The middle of the right half: which space asks for which card, and a turn in six words. */
export function TrackTurn({ pack }: { pack: Pack }) {
  const say = useWords(printWords);
  const board = useWords(boardWords);
  return (
    <div className={styles['turn']}>
      <h3 className={styles['heading']}>{say('track.turn')}</h3>
      <ol className={styles['steps']}>
        {STEPS.map((step) => (
          <li key={step}>{say(`play.${step}`)}</li>
        ))}
      </ol>
      <h3 className={styles['heading']}>{say('track.draw')}</h3>
      <ul className={styles['legend']}>
        {pack.words.perspectives.map((each) => (
          <li key={each.id}>
            <PileMark of={each} size="9mm" />
            <bdi lang={pack.words.language}>{each.name}</bdi>
          </li>
        ))}
        <li>
          <PileMark of={null} size="9mm" />
          {board('card.poem')}
        </li>
      </ul>
    </div>
  );
}
