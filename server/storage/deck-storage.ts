/** A deck as it was saved once. What was saved before stays. */
export interface SavedDeck {
  deckId: string;
  /** 1 for the first save, then without a gap. */
  version: number;
  /** The file without its media, byte for byte. */
  text: string;
  /** Where the media stood in the file: as JSON, for the decks alone. */
  places: string;
  /** Names the whole file, media too. */
  etag: string;
  /** Milliseconds since 1970. */
  savedAtMs: number;
}

/** Bytes of a picture, a recording or its captions, under the name that follows from them. */
export interface SavedMedia {
  /** SHA-256 of the bytes, in hex. */
  hash: string;
  /** Its media type, such as `image/png`. */
  type: string;
  bytes: Uint8Array;
}

/** Something of a card that somebody should look at again, because other words of the card were corrected. */
export interface SavedCheck {
  deckId: string;
  cardId: string;
  /** What to look at: `easyRead` or `audio`. One row each. */
  part: string;
  /** What was corrected, as JSON, for the decks alone. */
  words: string;
  /** Milliseconds since 1970. */
  madeAtMs: number;
}

/** `done` takes it away again. */
export type CheckChange = { put: Omit<SavedCheck, 'deckId'> } | { done: Pick<SavedCheck, 'cardId' | 'part'> };

/** A version of a deck to be saved, only if the one before it is `version - 1`. */
export interface DeckSave extends SavedDeck {
  media: readonly SavedMedia[];
  checks?: readonly CheckChange[];
}

/** What the server needs of a database for decks. The same holds as for `Storage`: whole or not at all, and on disk. */
export interface DeckStorage {
  /** False when another version was saved since. */
  saveDeck(save: DeckSave): Promise<boolean>;
  /** The newest version; `null` when there is no such deck. */
  readDeck(deckId: string): Promise<SavedDeck | null>;
  /** How often any deck was saved: where it is the same as before, so are all decks. */
  countDeckSaves(): Promise<number>;
  /** Every deck with its newest version, by id. */
  listDecks(): Promise<{ deckId: string; version: number }[]>;
  /** Every version of a deck, oldest first. */
  listDeckVersions(deckId: string): Promise<{ version: number; etag: string; savedAtMs: number }[]>;
  /** What is to be looked at again in a deck, oldest first. */
  listChecks(deckId: string): Promise<SavedCheck[]>;
  /** Changes that without a new version. */
  changeChecks(deckId: string, changes: readonly CheckChange[]): Promise<void>;
  /** Keeps media that no deck of the database holds. What is there already stays. */
  saveMedia(media: readonly SavedMedia[]): Promise<void>;
  readMedia(hash: string): Promise<SavedMedia | null>;
}
