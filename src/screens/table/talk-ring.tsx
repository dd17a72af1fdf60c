import { useEffect, useState } from 'react';
import type { TableView } from '../../rules/view-types.ts';
import { useWords } from '../../words/index.ts';
import styles from './talk-ring.module.css';
import { tableWords } from './words.ts';

const RADIUS = 40;
const ROUND = 2 * Math.PI * RADIUS;
const EVERY_MS = 5_000;

/** A ring that fills while a table talks, softens when it is full, and never does anything else. */
export function TalkRing({ view }: { view: TableView }) {
  const say = useWords(tableWords);
  const { step, cardId, drawnAtMs, number } = view.turn;
  const minutes = view.houseRules.softTimerMinutes;
  const share = useShare(`${number} ${cardId ?? ''}`, drawnAtMs, minutes);
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

/**
 * How much of the talk's time has passed, 0 to 1, by this device's own clock: the server's counts only for a card that
 * lay there already when the page was opened.
 */
function useShare(card: string, drawnAtMs: number | null, minutes: number | null): number | null {
  const [nowMs, setNowMs] = useState(Date.now);
  const [began, setBegan] = useState({ card, atMs: Math.min(drawnAtMs ?? nowMs, nowMs) });
  if (began.card !== card) setBegan({ card, atMs: Date.now() });
  useEffect(() => {
    if (minutes === null) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [minutes]);
  if (minutes === null || drawnAtMs === null) return null;
  return Math.min(1, Math.max(0, (nowMs - began.atMs) / (minutes * 60_000)));
}
