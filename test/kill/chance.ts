import { createHash } from 'node:crypto';

/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

export function chanceFrom(seed: string): Chance {
  let drawn = 0;
  function below(limit: number): number {
    drawn += 1;
    return createHash('sha256').update(`${seed} ${drawn}`).digest().readUInt32BE() % limit;
  }
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (items) => items[below(Math.max(1, items.length))],
  };
}
