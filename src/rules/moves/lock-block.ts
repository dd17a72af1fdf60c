import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { isComplete } from '../path.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, TableState } from '../state.ts';

export interface LockBlockInput {
  outcome: OutcomeId;
}

/** Locks a complete block that was reopened. [PATH-4] */
export function checkLockBlock(state: TableState, input: LockBlockInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  if (!Object.hasOwn(state.path, input.outcome)) return refuse('unknown-outcome');
  if (state.locked.includes(input.outcome)) return refuse('block-locked', { outcome: input.outcome });
  return isComplete(state, input.outcome) ? null : refuse('block-not-complete', { outcome: input.outcome });
}

export function applyLockBlock(state: TableState, input: LockBlockInput, by: By): void {
  state.locked = [...state.locked, input.outcome];
  note(state, by, { act: 'locked', outcome: input.outcome });
}
