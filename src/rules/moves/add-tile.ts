import { overrule } from '../effects.ts';
import { facilitatorOnly, knownSlot, outcomeInPlay } from '../gates.ts';
import { note, type By } from '../history.ts';
import { layTile, tileAt } from '../path.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, PerspectiveId, TableState, WordId } from '../state.ts';

export interface AddTileInput {
  perspective: PerspectiveId;
  outcome: OutcomeId;
  reason: WordId;
}

/** The facilitator adds a tile to an empty slot in play, and says why. [FAC-5] */
export function checkAddTile(state: TableState, input: AddTileInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by) ?? knownSlot(state, input) ?? outcomeInPlay(state, input.outcome);
  if (refusal) return refusal;
  return tileAt(state, input) ? refuse('slot-filled', { outcome: input.outcome }) : null;
}

export function applyAddTile(state: TableState, input: AddTileInput, by: By): void {
  const { reason, ...slot } = input;
  overrule(state, slot);
  const locked = layTile(state, slot, { caption: null });
  note(state, by, { act: 'added', perspective: slot.perspective, outcome: slot.outcome, word: reason });
  if (locked) note(state, by, { act: 'completed', outcome: slot.outcome });
}
