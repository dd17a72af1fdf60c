import type { By } from '../history.ts';
import type { Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';

/** One thing that a person can do at a table. */
export interface Move<Input> {
  /** `null` when it may be done now, else the coded reason. Changes nothing. */
  check(state: TableState, input: Input, by: By): Refusal | null;
  /** Does it, changing the state that it is given. Only after `check` gave `null`. */
  apply(state: TableState, input: Input, by: By): void;
  /** `game` = it changes the turn or the path, so that there is nothing to go forward to any more. [BACK-3] */
  changes: 'game' | 'record';
}

/** A move that needs nothing to be said. */
export type NoInput = Record<string, never>;
