import { restoreCore } from '../core.ts';
import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { passRollOn } from '../turn.ts';
import { gatherSharedTokens } from './set-house-rules.ts';
import type { NoInput } from './move.ts';

/** Forward again to where going back left, until another move changed the turn or the path. [BACK-3] */
export function checkGoForward(state: TableState, _: NoInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? (state.ahead.length > 0 ? null : refuse('nothing-ahead'));
}

export function applyGoForward(state: TableState, _: NoInput, by: By): void {
  const to = state.ahead.pop();
  if (!to) return;
  state.starts.push(...to.starts);
  state.ended = to.ended;
  restoreCore(state, to.core);
  passRollOn(state);
  gatherSharedTokens(state);
  note(state, by, { act: 'went-forward', number: state.turn.number });
}
