import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, TableState } from '../state.ts';

export interface SetOutcomesInput {
  /** 2 to all, in any order. */
  outcomes: OutcomeId[];
}

/** Which outcomes are in play. Narrowing keeps all tiles. [FOCUS-1] */
export function checkSetOutcomes(state: TableState, input: SetOutcomesInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  if (input.outcomes.some((outcome) => !Object.hasOwn(state.path, outcome))) return refuse('unknown-outcome');
  return new Set(input.outcomes).size < 2 ? refuse('outcomes-2-to-all') : null;
}

export function applySetOutcomes(state: TableState, input: SetOutcomesInput, by: By): void {
  state.inPlay = by.setup.outcomes.filter((outcome) => input.outcomes.includes(outcome));
  note(state, by, { act: 'outcomes-set', detail: state.inPlay.join(',') });
}
