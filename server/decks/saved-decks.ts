import { parseDeck, type ParsedDeck } from '../../src/decks/parse.ts';
import type { DeckStorage, SavedDeck } from '../storage/deck-storage.ts';
import { aboutDeck, type AboutDeck } from './deck-listing.ts';
import { playedText, readPlaces, unpackDeck } from './pack-deck.ts';

/** A deck of the database, its media named by their bytes. */
export interface DatabaseDeck {
  version: number;
  about: AboutDeck;
  parsed: ParsedDeck;
}

/** The decks of the database, each read and checked once a version. */
export interface SavedDecks {
  /** By id. Looks first whether any was saved, by another process too. */
  all: () => Promise<ReadonlyMap<string, DatabaseDeck>>;
}

export function openSavedDecks(storage: DeckStorage): SavedDecks {
  let known: ReadonlyMap<string, DatabaseDeck> = new Map();
  let saves = 0;

  async function refresh(): Promise<void> {
    const savesNow = await storage.countDeckSaves();
    if (savesNow === saves) return;
    const next = new Map<string, DatabaseDeck>();
    for (const { deckId, version } of await storage.listDecks()) {
      const before = known.get(deckId);
      const deck = before?.version === version ? before : await readDatabaseDeck(storage, deckId);
      if (deck) next.set(deckId, deck);
    }
    known = next;
    saves = savesNow;
  }

  return {
    async all() {
      await refresh();
      return known;
    },
  };
}

async function readDatabaseDeck(storage: DeckStorage, deckId: string): Promise<DatabaseDeck | null> {
  const row = await storage.readDeck(deckId);
  if (!row) return null;
  const text = playedText({ text: row.text, places: readPlaces(row.places) });
  const parsed = parseDeck(text);
  return { version: row.version, parsed, about: aboutDeck(parsed, text, deckId) };
}

/** The file that was saved, byte for byte, its media back where they stood. */
export async function fileOf(storage: DeckStorage, { text, places }: SavedDeck): Promise<Buffer> {
  const packed = { text, places: readPlaces(places) };
  const bytesOf = new Map<string, Uint8Array>();
  for (const hash of new Set(packed.places.map((place) => place.hash))) {
    const media = await storage.readMedia(hash);
    if (media) bytesOf.set(hash, media.bytes);
  }
  return Buffer.from(unpackDeck(packed, bytesOf));
}
