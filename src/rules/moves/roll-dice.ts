import { dieRoll } from '../chance.ts';
import { atStep, theirTurn } from '../gates.ts';
import type { By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { moveAndDraw } from '../turn.ts';
import type { NoInput } from './move.ts';

/** The die is rolled by the game, unless the table rolls its own. [TURN-1] */
export function checkRollDice(state: TableState, _: NoInput, by: By): Refusal | null {
  const refusal = theirTurn(state, by) ?? atStep(state, 'roll');
  if (refusal) return refusal;
  return state.houseRules.dice === 'physical' ? refuse('dice-are-physical') : null;
}

export function applyRollDice(state: TableState, _: NoInput, by: By): void {
  state.rolls += 1;
  moveAndDraw(state, by, dieRoll(by.setup.seed, state.rolls));
}
