import type { DeckWords } from '../protocol/deck-words.ts';
import { writeGame, type OpenedGame, type SavedGame } from '../protocol/game-file.ts';
import { viewFor } from '../rules/views.ts';
import { createListeners } from './listeners.ts';
import { openLocalGame } from './local-game.ts';
import type { OneScreenSession, TableSnapshot } from './types.ts';

export interface LocalTableParts {
  /** The game to go on with. */
  game: OpenedGame;
  /** Called after every change, before `play` answers. */
  save: (game: SavedGame) => void;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** A table without a server. */
export function openLocalTable({ game, save, now = Date.now }: LocalTableParts): OneScreenSession {
  const local = openLocalGame(game);
  const listeners = createListeners();
  let snapshot: TableSnapshot = { view: look(), connection: 'live', seat: null, waiting: false };
  let deckWords: DeckWords | null = null;

  function look() {
    return viewFor('team', local.state(), local.context());
  }

  function changed(): void {
    save(local.saved());
    snapshot = { ...snapshot, view: look() };
    listeners.tell();
  }

  return {
    subscribe: listeners.add,
    getSnapshot: () => snapshot,
    play(move, args) {
      if (snapshot.connection === 'ended') return Promise.resolve({ ok: false, code: 'closed' });
      const result = local.play(move, args, now());
      if (result.ok && move === 'correctCard') deckWords = null;
      if (result.ok) changed();
      return Promise.resolve(result);
    },
    facilitatorView: () => viewFor('facilitator', local.state(), local.context()),
    deckWords() {
      deckWords ??= local.deckWords();
      return deckWords;
    },
    mendWords(wordId, text) {
      local.mendWords(wordId, text, now());
      deckWords = null;
      changed();
    },
    download: () => writeGame(local.saved()),
    close() {
      snapshot = { ...snapshot, connection: 'ended', endedBecause: 'closed' };
      listeners.tell();
    },
  };
}
