import path from 'node:path';
import type { Deck } from '../../src/decks/schema.ts';
import type { DeckStorage, SavedCheck } from '../storage/deck-storage.ts';
import { correctDeck, type Correction, type CorrectResult } from './correct-deck.ts';
import type { FolderDeck } from './deck-folders.ts';
import { inOrderOfList, type DeckListing, type DeckPlace } from './deck-listing.ts';
import { namedByBytes } from './keep-media.ts';
import { deckFile, deckNow, usedOf, type DeckFile, type DeckParts } from './read-deck.ts';
import { createDeck, replaceDeck, type ReplaceAsked, type SaveResult } from './save-deck.ts';
import { openSavedDecks, type DatabaseDeck } from './saved-decks.ts';

/** All decks of a server. Those in folders are only read; what is saved goes to the database, and wins. */
export interface ServerDecks {
  /** Every deck, those that another of the same id hides too: the starter deck, then by title. */
  list: () => Promise<DeckListing[]>;
  /** The deck as it is played, its media kept and named by their bytes; `null` where there is none, or one with errors. */
  get: (id: string) => Promise<Deck | null>;
  /** The same as it stands in its file, media and all. */
  look: (id: string) => Promise<Deck | null>;
  /** The file of a deck, whether it can be played or not. */
  read: (id: string) => Promise<DeckFile | null>;
  has: (id: string) => Promise<boolean>;
  create: (file: Uint8Array) => Promise<SaveResult>;
  replace: (asked: ReplaceAsked) => Promise<SaveResult>;
  correct: (correction: Correction) => Promise<CorrectResult>;
  /** What is to be looked at again, because other words of the card were corrected in play; oldest first. */
  checks: (id: string) => Promise<SavedCheck[]>;
  /** Somebody looked at it. */
  endCheck: (id: string, check: Pick<SavedCheck, 'cardId' | 'part'>) => Promise<void>;
  /** A deck that comes from elsewhere, such as with a saved game; its media are kept as those of `get`. */
  keepMedia: (deck: Deck) => Promise<Deck>;
}

export function openServerDecks(parts: DeckParts): ServerDecks {
  const { storage, folders } = parts;
  const saved = openSavedDecks(storage);

  return {
    list: async () => listed(await saved.all(), folders.found()),
    async get(id) {
      const found = folders.found();
      const { parsed } = (await saved.all()).get(id) ?? usedOf(found, id) ?? {};
      return parsed?.ok ? keepMedia(storage, parsed.deck, foldersOf(found, id)) : null;
    },
    async look(id) {
      const { parsed } = (await saved.all()).get(id) ?? usedOf(folders.found(), id) ?? {};
      return parsed?.ok ? parsed.deck : null;
    },
    async read(id) {
      const now = await deckNow(parts, id);
      return now && deckFile(parts, now);
    },
    has: async (id) => (await deckNow(parts, id)) !== null,
    create: (file) => createDeck(parts, file),
    replace: (asked) => replaceDeck(parts, asked),
    correct: (correction) => correctDeck(parts, correction),
    checks: (id) => storage.listChecks(id),
    endCheck: (id, { cardId, part }) => storage.changeChecks(id, [{ done: { cardId, part } }]),
    keepMedia: (deck) => keepMedia(storage, deck, []),
  };
}

async function keepMedia(storage: DeckStorage, deck: Deck, beside: readonly string[]): Promise<Deck> {
  const named = await namedByBytes(deck, beside);
  if (named.media.length > 0) await storage.saveMedia(named.media);
  return named.deck;
}

/** Where files beside a deck may lie, the folder that wins first. */
function foldersOf(files: readonly FolderDeck[], id: string): string[] {
  const ofId = files.filter(({ about }) => about.id === id);
  return ofId.toReversed().map((each) => path.dirname(each.path));
}

function listed(saved: ReadonlyMap<string, DatabaseDeck>, files: readonly FolderDeck[]): DeckListing[] {
  const inDatabase = [...saved.values()].map((deck) =>
    listing({ ...deck, place: 'database', file: null }, true),
  );
  const inFolders = files.map((deck) => {
    const { id } = deck.about;
    return listing(deck, !saved.has(id) && usedOf(files, id) === deck);
  });
  return inOrderOfList([...inDatabase, ...inFolders]);
}

function listing(
  { about, parsed, place, file }: Pick<DatabaseDeck, 'about' | 'parsed'> & ListedFrom,
  isUsed: boolean,
): DeckListing {
  return { ...about, place, file, problems: parsed.problems, playable: parsed.ok, isUsed };
}

interface ListedFrom {
  place: DeckPlace;
  file: string | null;
}
