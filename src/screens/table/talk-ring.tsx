import type { TableView } from '../../rules/view-types.ts';
import { useTalkShare } from '../../stage/use-talk-share.ts';
import { useWords } from '../../words/index.ts';
import styles from './talk-ring.module.css';
import { tableWords } from './words.ts';

const RADIUS = 40;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that fills while a table talks, softens when it is full, and never does anything else. */
export function TalkRing({ view }: { view: TableView }) {
  const say = useWords(tableWords);
  const { step, cardId, drawnAtMs, number } = view.turn;
  const minutes = view.houseRules.softTimerMinutes;
  const share = useTalkShare(`${number} ${cardId ?? ''}`, drawnAtMs, minutes);
  if (share === null || step !== 'talk' || view.turn.paused) return null;
  const isFull = share >= 1;
  return (
    <p className={styles['ring']} data-full={isFull}>
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle r={RADIUS} className={styles['track']} />
        <circle
          r={RADIUS}
          className={styles['fill']}
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90)"
        />
      </svg>
      {say(isFull ? 'ring.full' : 'ring.name')}
    </p>
  );
}
