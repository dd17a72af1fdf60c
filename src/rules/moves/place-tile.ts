import { choicesFor, effectNow, isChoice, placeForEffect } from '../effects.ts';
import { atStep, knownSlot, outcomeInPlay, theirTurn } from '../gates.ts';
import { note, type By } from '../history.ts';
import { tileAt } from '../path.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, PerspectiveId, TableState, WordId } from '../state.ts';

export interface PlaceTileInput {
  perspective: PerspectiveId;
  outcome: OutcomeId;
  caption?: WordId;
}

/** The effect places a tile: on an outcome in play where that slot is empty. [EFFECT-1] [EFFECT-2] */
export function checkPlaceTile(state: TableState, input: PlaceTileInput, by: By): Refusal | null {
  const refusal = theirTurn(state, by) ?? atStep(state, 'act');
  if (refusal) return refusal;
  const effect = effectNow(state);
  if (effect?.op !== 'place') return refuse('not-a-place-effect');
  const slot = knownSlot(state, input) ?? outcomeInPlay(state, input.outcome);
  if (slot) return slot;
  if (tileAt(state, input)) return refuse('slot-filled', { ...slotParams(input) });
  if (isChoice(state, input)) return null;
  return refuse('not-this-perspective', {
    perspective: choicesFor(state, effect).slots[0]?.perspective ?? '',
  });
}

export function applyPlaceTile(state: TableState, input: PlaceTileInput, by: By): void {
  const lent = choicesFor(state, effectNow(state)).lendAHand;
  const { caption, ...slot } = input;
  placeForEffect(state, slotParams(slot), caption ?? null);
  note(state, by, {
    act: lent ? 'lent-a-hand' : 'placed',
    ...slotParams(slot),
    ...(caption && { word: caption }),
  });
  if (state.turn.completed.includes(input.outcome))
    note(state, by, { act: 'completed', outcome: input.outcome });
}

const slotParams = (slot: { perspective: PerspectiveId; outcome: OutcomeId }): typeof slot => ({
  perspective: slot.perspective,
  outcome: slot.outcome,
});
