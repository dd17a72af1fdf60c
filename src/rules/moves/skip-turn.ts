import { facilitatorOnly, notEnded } from '../gates.ts';
import { note, type By } from '../history.ts';
import type { Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { endTurn } from '../turn.ts';
import type { NoInput } from './move.ts';

/** The turn ends as it stands. [FAC-2] */
export function checkSkipTurn(state: TableState, _: NoInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? notEnded(state);
}

export function applySkipTurn(state: TableState, _: NoInput, by: By): void {
  note(state, by, { act: 'skipped' });
  endTurn(state, by);
}
