import { atStep, theirTurn } from '../gates.ts';
import { note, type By } from '../history.ts';
import type { Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { endTurn } from '../turn.ts';
import type { NoInput } from './move.ts';

/** When every effect is done, the card is discarded and the turn passes on. [TURN-5] */
export function checkFinishTurn(state: TableState, _: NoInput, by: By): Refusal | null {
  return theirTurn(state, by) ?? atStep(state, 'finish');
}

export function applyFinishTurn(state: TableState, _: NoInput, by: By): void {
  note(state, by, { act: 'finished' });
  endTurn(state, by);
}
