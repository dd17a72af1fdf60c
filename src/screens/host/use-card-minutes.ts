import { useEffect, useState } from 'react';
import type { TableGlance } from '../../workshop/view-types.ts';

const EVERY_MS = 15_000;

interface Clock {
  nowMs: number;
  /** How far this device's clock is ahead of the server's. */
  aheadMs: number;
  /** The latest card that any table drew while this page watched. */
  latestMs: number;
}

/**
 * Whole minutes that a card has been on its table. Laptops' clocks are wrong by minutes: a card that comes while this
 * page watches tells how far this one is off.
 */
export function useCardMinutes(glances: readonly TableGlance[]): (glance: TableGlance) => number | null {
  const newestMs = Math.max(0, ...glances.map(({ drawnAtMs }) => drawnAtMs ?? 0));
  const [clock, setClock] = useState<Clock>(() => ({ nowMs: Date.now(), aheadMs: 0, latestMs: newestMs }));
  useEffect(() => {
    if (newestMs <= clock.latestMs) return undefined;
    // After this drawing: the clock is something outside it.
    const timer = setTimeout(() => {
      const nowMs = Date.now();
      setClock({ nowMs, aheadMs: nowMs - newestMs, latestMs: newestMs });
    });
    return () => clearTimeout(timer);
  }, [newestMs, clock.latestMs]);
  useEffect(() => {
    const timer = setInterval(() => setClock((before) => ({ ...before, nowMs: Date.now() })), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return ({ drawnAtMs }) => {
    if (drawnAtMs === null) return null;
    return Math.max(0, Math.floor((clock.nowMs - clock.aheadMs - drawnAtMs) / 60_000));
  };
}
