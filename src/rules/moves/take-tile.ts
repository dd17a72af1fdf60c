import { overrule } from '../effects.ts';
import { facilitatorOnly, knownSlot, outcomeInPlay } from '../gates.ts';
import { note, type By } from '../history.ts';
import { liftTile, tileAt } from '../path.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, PerspectiveId, TableState, WordId } from '../state.ts';

export interface TakeTileInput {
  perspective: PerspectiveId;
  outcome: OutcomeId;
  reason: WordId;
}

/** The facilitator takes a tile from a block in play that isn't locked, and says why. [FAC-5] */
export function checkTakeTile(state: TableState, input: TakeTileInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by) ?? knownSlot(state, input) ?? outcomeInPlay(state, input.outcome);
  if (refusal) return refusal;
  if (!tileAt(state, input)) return refuse('slot-empty', { outcome: input.outcome });
  return state.locked.includes(input.outcome) ? refuse('block-locked', { outcome: input.outcome }) : null;
}

export function applyTakeTile(state: TableState, input: TakeTileInput, by: By): void {
  const { reason, ...slot } = input;
  overrule(state, slot);
  liftTile(state, slot);
  note(state, by, { act: 'took', perspective: slot.perspective, outcome: slot.outcome, word: reason });
}
