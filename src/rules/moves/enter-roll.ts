import { atStep, theirTurn } from '../gates.ts';
import type { By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { moveAndDraw } from '../turn.ts';

export interface EnterRollInput {
  /** 1 to 6, as the die on the table shows. */
  pips: number;
}

/** The team types the number that it rolled on the table, only where dice are physical. [TURN-1] */
export function checkEnterRoll(state: TableState, _: EnterRollInput, by: By): Refusal | null {
  const refusal = theirTurn(state, by) ?? atStep(state, 'roll');
  if (refusal) return refusal;
  return state.houseRules.dice === 'physical' ? null : refuse('dice-are-not-physical');
}

export function applyEnterRoll(state: TableState, input: EnterRollInput, by: By): void {
  moveAndDraw(state, by, input.pips);
}
