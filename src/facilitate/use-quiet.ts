import { useState } from 'react';

/** What the facilitator has read and answered by waiting, so that it is not shown again. */
export interface Quiet {
  has: (what: string) => boolean;
  keep: (what: string) => void;
}

export function useQuiet(): Quiet {
  const [kept, setKept] = useState<readonly string[]>([]);
  return { has: (what) => kept.includes(what), keep: (what) => setKept([...kept, what]) };
}

/** Names one card of one table, for as long as it lies there. */
export function cardOnTable(tableId: string, turn: { number: number; cardId: string | null }): string {
  return `${tableId} ${turn.number} ${turn.cardId ?? ''}`;
}
