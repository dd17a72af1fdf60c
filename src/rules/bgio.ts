import type { State } from 'boardgame.io';
import { CreateGameReducer, InitializeGame } from '#bgio/internal';
import type { TableEvent } from './event.ts';
import { inStepGame, SEATS } from './game.ts';
import type { TableSetup, TableState } from './state.ts';

/** boardgame.io's state: `G` is the table, `_stateID` counts the moves. */
export type EngineState = State<TableState>;

export interface Engine {
  /** The state before the first move. */
  start(): EngineState;
  /** The state after an event that the rules allow; the state that it is given is not changed. */
  play(state: EngineState, event: TableEvent): EngineState;
}

/** One table's engine: boardgame.io's reducer over the rules. The only file of the server that knows boardgame.io. */
export function createEngine(setup: TableSetup): Engine {
  const game = inStepGame(setup);
  const reduce = CreateGameReducer({ game, isClient: false });
  return {
    start: () => InitializeGame({ game, numPlayers: SEATS }),
    play(state, event) {
      const action = {
        type: 'MAKE_MOVE' as const,
        payload: { type: event.move, args: [event, state.G], playerID: event.seat, credentials: '' },
      };
      const { deltalog: _deltalog, ...next } = reduce(state, action) as EngineState;
      if (next._stateID !== state._stateID + 1) throw new Error(`the engine refused ${event.move}`);
      return { ...next, deltalog: [] };
    },
  };
}
