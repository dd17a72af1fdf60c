import { useWords } from '../words/index.ts';
import styles from './talk-ring.module.css';
import { useTalkShare } from './use-talk-share.ts';
import { stageWords } from './words.ts';

export interface TalkRingProps {
  /** Names the card of the turn. */
  card: string;
  drawnAtMs: number | null;
  /** Minutes until it is full; `null` = there is none. */
  minutes: number | null;
}

const RADIUS = 40;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that fills while a room talks, softens when it is full, and does nothing else. */
export function TalkRing({ card, drawnAtMs, minutes }: TalkRingProps) {
  const say = useWords(stageWords);
  const share = useTalkShare(card, drawnAtMs, minutes);
  if (share === null) return null;
  const isFull = share >= 1;
  return (
    <span className={styles['ring']} data-full={isFull}>
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle r={RADIUS} className={styles['track']} />
        <circle
          r={RADIUS}
          className={styles['fill']}
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90)"
        />
      </svg>
      {isFull ? say('ring.full') : say('ring.name')}
    </span>
  );
}
