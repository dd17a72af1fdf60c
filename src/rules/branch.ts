import { copyTurn } from './core.ts';
import type { TableState } from './state.ts';

/**
 * A copy that a move may change, while the state that it is made from stays as it was. What moves change in place is
 * copied; what they only ever replace is shared, so that a branch costs next to nothing however long the game is.
 */
export function branch(state: TableState): TableState {
  const { turn, teams, history, starts, ahead, swappedOut, actions } = state;
  return {
    ...state,
    turn: copyTurn(turn),
    teams: { '0': { ...teams[0] }, '1': { ...teams[1] }, '2': { ...teams[2] }, '3': { ...teams[3] } },
    houseRules: { ...state.houseRules },
    order: [...state.order],
    inPlay: [...state.inPlay],
    swappedOut: [...swappedOut],
    history: [...history],
    actions: [...actions],
    starts: [...starts],
    ahead: [...ahead],
  };
}
