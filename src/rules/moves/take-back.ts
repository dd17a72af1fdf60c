import { hasDoneAnything, undoEffects } from '../effects.ts';
import { theirTurn } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import type { NoInput } from './move.ts';

/** Until it finishes, the team takes back what it did since the reveal; what it wrote stays in the record. [BACK-1] */
export function checkTakeBack(state: TableState, _: NoInput, by: By): Refusal | null {
  return theirTurn(state, by) ?? (hasDoneAnything(state) ? null : refuse('nothing-to-take-back'));
}

export function applyTakeBack(state: TableState, _: NoInput, by: By): void {
  undoEffects(state, 'act');
  note(state, by, { act: 'took-back' });
}
