import { useEffect, useState } from 'react';

const EVERY_MS = 5_000;

/**
 * How much of the talk's soft time has passed, 0 to 1; `null` where there is no ring. The server's clock counts only for
 * the card that lay there already when this screen came: for any later one, this screen saw it come. Nothing ever
 * happens because the ring is full.
 */
export function useTalkShare(card: string, drawnAtMs: number | null, minutes: number | null): number | null {
  const [nowMs, setNowMs] = useState(Date.now);
  const [began, setBegan] = useState({ card, atMs: Math.min(drawnAtMs ?? nowMs, nowMs) });
  if (began.card !== card) setBegan({ card, atMs: nowMs });
  useEffect(() => {
    if (minutes === null) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [minutes]);
  if (minutes === null || drawnAtMs === null) return null;
  return Math.min(1, Math.max(0, (nowMs - began.atMs) / (minutes * 60_000)));
}
