import { facilitatorOnly, notEnded } from '../gates.ts';
import { note, type By } from '../history.ts';
import type { Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import type { NoInput } from './move.ts';

/** The facilitator ends the game; an unfinished path is what is still to build. [END-2] */
export function checkEndGame(state: TableState, _: NoInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? notEnded(state);
}

export function applyEndGame(state: TableState, _: NoInput, by: By): void {
  state.ended = 'facilitator';
  note(state, by, { act: 'ended' });
}
