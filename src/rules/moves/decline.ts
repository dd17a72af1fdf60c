import { effectNow, finishEffect } from '../effects.ts';
import { atStep, theirTurn } from '../gates.ts';
import { note, type By } from '../history.ts';
import type { Refusal } from '../refusals.ts';
import type { TableState, WordId } from '../state.ts';

export interface DeclineInput {
  reason: WordId;
}

/** "It depends": nothing moves, and the reason is recorded. [EFFECT-6] */
export function checkDecline(state: TableState, _: DeclineInput, by: By): Refusal | null {
  return theirTurn(state, by) ?? atStep(state, 'act');
}

export function applyDecline(state: TableState, input: DeclineInput, by: By): void {
  const detail = effectNow(state)?.op ?? 'discuss';
  finishEffect(state, { how: 'declined' });
  note(state, by, { act: 'declined', word: input.reason, detail });
}
