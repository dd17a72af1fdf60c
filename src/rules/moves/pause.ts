import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import type { NoInput } from './move.ts';

/** Stops team moves until the facilitator resumes. [PAUSE-1] */
export function checkPause(state: TableState, _: NoInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? (state.paused ? refuse('already-paused') : null);
}

export function applyPause(state: TableState, _: NoInput, by: By): void {
  state.paused = true;
  note(state, by, { act: 'paused' });
}
