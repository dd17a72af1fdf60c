import { CreateGameReducer, InitializeGame } from '#bgio/internal';
import type { EngineState } from '../../src/rules/bgio.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import { inStepGame, SEATS } from '../../src/rules/game.ts';
import type { TableSetup } from '../../src/rules/state.ts';

/** boardgame.io's reducer as it runs anybody's game, each move on its draft of the state: how its client plays on one screen. */
export function draftEngine(setup: TableSetup) {
  const game = inStepGame(setup);
  const reduce = CreateGameReducer({ game, isClient: false });
  return {
    start: () => InitializeGame({ game, numPlayers: SEATS }) as EngineState,
    play(state: EngineState, event: TableEvent): EngineState {
      const payload = { type: event.move, args: [event], playerID: event.seat, credentials: '' };
      return { ...(reduce(state, { type: 'MAKE_MOVE', payload }) as EngineState), deltalog: [] };
    },
  };
}
