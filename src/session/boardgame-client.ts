import { Client } from 'boardgame.io/client';
import type { TableEvent } from '../rules/event.ts';
import { inStepGame, SEATS } from '../rules/game.ts';
import { FACILITATOR, type TableSetup, type TableState } from '../rules/state.ts';

/** A table on this device alone. */
export interface LocalEngine {
  state: () => TableState;
  /** Plays an event that the rules allow; throws when the engine refuses it, which is a programmer's mistake. */
  play: (event: TableEvent) => void;
}

/**
 * boardgame.io's client without a server, from a state on. The only file in the browser that knows boardgame.io: a table
 * on a server needs no reducer of its own, since every move is `client: false`, and speaks the same wire without it.
 */
export function openLocalEngine(setup: TableSetup, from: TableState): LocalEngine {
  const game = { ...inStepGame(setup), setup: () => from };
  const client = Client<TableState>({ game, numPlayers: SEATS, playerID: FACILITATOR, debug: false });

  /** Changing who plays makes boardgame.io's functions anew, so that they are looked up each time. */
  function send(event: TableEvent): void {
    client.updatePlayerID(event.seat);
    const moves: Record<string, (event: TableEvent) => void> = client.moves;
    moves[event.move]?.(event);
  }

  function current() {
    const state = client.getState();
    if (!state) throw new Error('boardgame.io lost its state');
    return state;
  }

  return {
    state: () => current().G,
    play(event) {
      const before = current()._stateID;
      send(event);
      if (current()._stateID !== before + 1) throw new Error(`the engine refused ${event.move}`);
    },
  };
}
