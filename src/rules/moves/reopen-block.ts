import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, TableState } from '../state.ts';

export interface ReopenBlockInput {
  outcome: OutcomeId;
}

/** A complete block stays open until it is locked again, or completed again by a tile. [PATH-4] */
export function checkReopenBlock(state: TableState, input: ReopenBlockInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  if (!Object.hasOwn(state.path, input.outcome)) return refuse('unknown-outcome');
  return state.locked.includes(input.outcome) ? null : refuse('block-not-locked', { outcome: input.outcome });
}

export function applyReopenBlock(state: TableState, input: ReopenBlockInput, by: By): void {
  state.locked = state.locked.filter((outcome) => outcome !== input.outcome);
  note(state, by, { act: 'reopened', outcome: input.outcome });
}
