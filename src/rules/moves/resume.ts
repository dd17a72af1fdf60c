import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import type { NoInput } from './move.ts';

/** Teams may play on. [PAUSE-2] */
export function checkResume(state: TableState, _: NoInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? (state.paused ? null : refuse('not-paused'));
}

export function applyResume(state: TableState, _: NoInput, by: By): void {
  state.paused = false;
  note(state, by, { act: 'resumed' });
}
