import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { passOn } from '../turn.ts';
import type { NoInput } from './move.ts';

/** A reopened game goes on until the path is finished again or the facilitator ends it. [END-3] */
export function checkReopenGame(state: TableState, _: NoInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? (state.ended ? null : refuse('game-not-ended'));
}

export function applyReopenGame(state: TableState, _: NoInput, by: By): void {
  const turnIsOver = state.ended === 'path';
  state.ended = null;
  note(state, by, { act: 'game-reopened' });
  if (turnIsOver) passOn(state);
}
