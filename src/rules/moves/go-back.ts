import { copyCore, restoreCore } from '../core.ts';
import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { passRollOn } from '../turn.ts';
import { gatherSharedTokens } from './set-house-rules.ts';

export interface GoBackInput {
  /** From 1 to this turn. */
  turn: number;
}

/** To the start of this or any earlier turn, also after the end. [BACK-2] */
export function checkGoBack(state: TableState, input: GoBackInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  return state.starts[input.turn - 1] ? null : refuse('no-such-turn');
}

export function applyGoBack(state: TableState, input: GoBackInput, by: By): void {
  const start = state.starts[input.turn - 1];
  if (!start) return;
  note(state, by, { act: 'went-back', number: input.turn });
  state.ahead.push({ core: copyCore(state), starts: state.starts.slice(input.turn), ended: state.ended });
  state.starts = state.starts.slice(0, input.turn);
  state.ended = null;
  restoreCore(state, start);
  passRollOn(state);
  gatherSharedTokens(state);
}
