import type { Ctx, Game, Move } from 'boardgame.io';
import { branch } from './branch.ts';
import type { TableEvent } from './event.ts';
import { isMoveName, MOVES, type MoveName } from './moves.ts';
import { applyMove, checkMove, startTable } from './play.ts';
import { FACILITATOR, type TableSetup, type TableState } from './state.ts';

/** The name of the game, and so of the namespace on which boardgame.io's clients find it. */
export const GAME_NAME = 'in-step';
/** Four teams and the facilitator. */
export const SEATS = 5;

const ACTIVE_SEATS = { '0': 'play', '1': 'play', '2': 'play', '3': 'play', [FACILITATOR]: 'play' };
/** boardgame.io's own word for a move that changes nothing; its module can't be loaded by name under Node. */
const INVALID_MOVE = 'INVALID_MOVE';

interface MoveContext {
  G: TableState;
  ctx: Ctx;
  playerID: string;
}

/**
 * In Step as a boardgame.io game: the same rules, run by its reducer. One boardgame.io turn lasts the whole match and
 * every seat is active in it; whose turn it is stands in the state. Clients never run a move.
 */
export function inStepGame(setup: TableSetup): Game<TableState> {
  const stage: Record<string, Move<TableState>> = {};
  for (const name of Object.keys(MOVES)) if (isMoveName(name)) stage[name] = boardgameMove(name, setup);
  return {
    name: GAME_NAME,
    minPlayers: SEATS,
    maxPlayers: SEATS,
    setup: () => startTable(setup),
    moves: stage,
    turn: { activePlayers: { value: ACTIVE_SEATS }, stages: { play: { moves: stage } } },
    disableUndo: true,
    events: {},
  };
}

/**
 * The engine hands every move its whole event, of which boardgame.io knows the name and the seat, and the state `from`
 * which it plays. Without that the move changes boardgame.io's draft of it: the same rules and the same result, some
 * twenty times slower.
 */
function boardgameMove(name: MoveName, setup: TableSetup): Move<TableState> {
  return {
    client: false,
    ignoreStaleStateID: true,
    undoable: false,
    move: ({ G, playerID }: MoveContext, event: TableEvent, from?: TableState) => {
      if (event.move !== name || event.seat !== playerID) return INVALID_MOVE;
      if (checkMove(from ?? G, event, setup)) return INVALID_MOVE;
      const next = from ? branch(from) : G;
      applyMove(next, event, setup);
      if (!from) return undefined;
      // Frozen, so that boardgame.io's Immer doesn't search all of it for drafts of its own.
      return Object.freeze(next);
    },
  };
}
