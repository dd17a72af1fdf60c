import type { DeckStorage, SavedDeck } from '../storage/deck-storage.ts';
import type { DeckFolders, FolderDeck } from './deck-folders.ts';
import { etagOf } from './etag.ts';
import { bytesOfFile } from './read-deck-file.ts';
import { fileOf } from './saved-decks.ts';

/** What reading and saving decks works on. */
export interface DeckParts {
  storage: DeckStorage;
  folders: DeckFolders;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A deck's file as it is, and what names this version of it. */
export interface DeckFile {
  bytes: Buffer;
  etag: string;
}

/** A deck as it is now: of the database its row, whose file is put together only where somebody wants it. */
export type DeckNow =
  { etag: string; row: SavedDeck; file: null } | { etag: string; row: null; file: DeckFile };

/** The deck that an id means, whether it can be played or not; `null` where there is none. */
export async function deckNow({ storage, folders }: DeckParts, id: string): Promise<DeckNow | null> {
  const row = await storage.readDeck(id);
  if (row) return { etag: row.etag, row, file: null };
  const used = usedOf(folders.found(), id);
  const bytes = used && bytesOfFile(used.path);
  if (!bytes) return null;
  const etag = etagOf(bytes);
  return { etag, row: null, file: { bytes, etag } };
}

/** Its file, byte for byte. */
export async function deckFile({ storage }: DeckParts, { etag, row, file }: DeckNow): Promise<DeckFile> {
  return file ?? { bytes: await fileOf(storage, row), etag };
}

/** The file that an id means: the last that plays, because one with errors hides none; else the last. */
export function usedOf(files: readonly FolderDeck[], id: string): FolderDeck | undefined {
  const ofId = files.filter(({ about }) => about.id === id);
  return ofId.findLast(({ parsed }) => parsed.ok) ?? ofId.at(-1);
}
