/**
 * boardgame.io's own server with In Step's rules and the same views, as a child process: what we measure ourselves
 * against. `STORE` is `memory` or `flatfile`; it answers on `PORT` and tells its memory when asked.
 */
import type { Game } from 'boardgame.io';
import { FlatFile, Server } from '#bgio/server';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { parseDeck } from '../../src/decks/parse.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import { inStepGame } from '../../src/rules/game.ts';
import { MOVES } from '../../src/rules/moves.ts';
import { applyMove, checkMove } from '../../src/rules/play.ts';
import { setupFromDeck } from '../../src/rules/setup.ts';
import type { TableState } from '../../src/rules/state.ts';
import { promisedView, viewFor } from '../../src/rules/views.ts';

const parsed = parseDeck(readFileSync('content/decks/first-steps.json'));
if (!parsed.ok) throw new Error('the deck has errors');
const teamNames = { '0': 'Kingfishers', '1': 'Oaks', '2': 'Lanterns', '3': 'Harbour' };
const setup = setupFromDeck(parsed.deck, { seed: '5eed', preset: 'classic', teamNames });

/** The same rules; boardgame.io makes the event from the message as our server does. Words stay in the state here. */
const moves = Object.fromEntries(
  Object.keys(MOVES).map((move) => [
    move,
    {
      client: false,
      ignoreStaleStateID: true,
      undoable: false,
      move: ({ G, playerID }: { G: TableState; playerID: string }, input: object = {}) => {
        const event = {
          move,
          seat: playerID,
          input,
          given: { atMs: Date.now(), nobodyHere: false },
        } as TableEvent;
        if (checkMove(G, event, setup)) return 'INVALID_MOVE';
        applyMove(G, event, setup);
        return undefined;
      },
    },
  ]),
);
const base = inStepGame(setup);
const seats = { '0': 'play', '1': 'play', '2': 'play', '3': 'play', '4': 'play' };
const game: Game<TableState> = {
  ...base,
  moves,
  turn: {
    activePlayers: { value: seats },
    stages: { play: { moves } },
  },
  // The same view as our server sends to a stock client; boardgame.io types a view as the state that it hides.
  playerView: ({ G }) => promisedView(viewFor('team', G, { setup, words: (id) => id })) as unknown,
};

const flatFile = process.env['STORE'] === 'flatfile';
mkdirSync('test-results', { recursive: true });
const options = {
  games: [game],
  origins: [/.*/],
  ...(flatFile && { db: new FlatFile({ dir: mkdtempSync('test-results/bench-'), logging: false }) }),
};
const server = Server(options);
process.on('message', (message) => {
  if (message !== 'memory') return;
  globalThis.gc?.();
  process.send?.({ memory: process.memoryUsage().rss });
});
await server.run({ port: Number(process.env['PORT']), callback: () => process.send?.('ready') });
