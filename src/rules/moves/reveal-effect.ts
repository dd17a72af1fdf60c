import { atStep, theirTurn } from '../gates.ts';
import { note, type By } from '../history.ts';
import type { Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import type { NoInput } from './move.ts';

/** Closes the talk and shows what the card does. [TURN-4] */
export function checkRevealEffect(state: TableState, _: NoInput, by: By): Refusal | null {
  return theirTurn(state, by) ?? atStep(state, 'talk');
}

export function applyRevealEffect(state: TableState, _: NoInput, by: By): void {
  state.turn.step = 'act';
  note(state, by, { act: 'revealed' });
}
