import { effectNow, isChoice, removeForEffect } from '../effects.ts';
import { atStep, knownSlot, outcomeInPlay, theirTurn } from '../gates.ts';
import { note, type By } from '../history.ts';
import { tileAt } from '../path.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, PerspectiveId, TableState } from '../state.ts';

export interface RemoveTileInput {
  perspective: PerspectiveId;
  outcome: OutcomeId;
}

/** The effect takes a tile away: of its perspective, from an outcome in play that isn't locked. [EFFECT-3] */
export function checkRemoveTile(state: TableState, input: RemoveTileInput, by: By): Refusal | null {
  const refusal = theirTurn(state, by) ?? atStep(state, 'act');
  if (refusal) return refusal;
  const effect = effectNow(state);
  if (effect?.op !== 'remove') return refuse('not-a-remove-effect');
  const slot = knownSlot(state, input) ?? outcomeInPlay(state, input.outcome);
  if (slot) return slot;
  if (state.locked.includes(input.outcome)) return refuse('block-locked', { outcome: input.outcome });
  if (!tileAt(state, input)) return refuse('slot-empty', { outcome: input.outcome });
  if (isChoice(state, input)) return null;
  return refuse('not-this-perspective', { perspective: effect.perspective ?? '' });
}

export function applyRemoveTile(state: TableState, input: RemoveTileInput, by: By): void {
  const slot = { perspective: input.perspective, outcome: input.outcome };
  removeForEffect(state, slot);
  note(state, by, { act: 'removed', ...slot });
}
