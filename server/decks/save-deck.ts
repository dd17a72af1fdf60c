import type { Problem } from '../../src/decks/problems.ts';
import { isAmong } from './etag.ts';
import { readGivenFile, type GivenFile } from './given-file.ts';
import { packDeck } from './pack-deck.ts';
import { deckFile, deckNow, type DeckFile, type DeckParts } from './read-deck.ts';

export type SaveResult =
  | { ok: true; id: string; etag: string }
  | { ok: false; code: 'deck-broken'; problems: Problem[] }
  /** `other-deck`: the id in the file is another than the one that it should be saved under. */
  | { ok: false; code: 'deck-exists' | 'unknown-deck' | 'other-deck' | 'server-full' }
  /** Somebody saved since: what they saved. */
  | { ok: false; code: 'deck-changed'; now: DeckFile };

const MOST_DECKS = 1_000;

/** Saves a deck that the database doesn't have. */
export async function createDeck(parts: DeckParts, file: Uint8Array): Promise<SaveResult> {
  const given = readGivenFile(file);
  if (!given.ok) return { ...given, code: 'deck-broken' };
  const known = await parts.storage.listDecks();
  if (known.some(({ deckId }) => deckId === given.id)) return { ok: false, code: 'deck-exists' };
  if (known.length >= MOST_DECKS) return { ok: false, code: 'server-full' };
  return (await saveVersion(parts, given, 1)) ?? { ok: false, code: 'deck-exists' };
}

export interface ReplaceAsked {
  id: string;
  file: Uint8Array;
  /** The versions that one saw, as in the header. */
  ifMatch: string;
}

/** Saves over a version that one saw; what is there already is saved already. */
export async function replaceDeck(
  parts: DeckParts,
  { id, file, ifMatch }: ReplaceAsked,
): Promise<SaveResult> {
  const given = readGivenFile(file);
  if (!given.ok) return { ...given, code: 'deck-broken' };
  if (given.id !== id) return { ok: false, code: 'other-deck' };
  for (;;) {
    const result = await replaceOnce(parts, given, ifMatch);
    if (result) return result;
  }
}

/** `null` when somebody else saved in between. */
async function replaceOnce(parts: DeckParts, given: GivenFile, ifMatch: string): Promise<SaveResult | null> {
  const now = await deckNow(parts, given.id);
  if (!now) return { ok: false, code: 'unknown-deck' };
  // An answer that was lost, and the same sent again.
  if (now.row?.etag === given.etag) return { ok: true, id: given.id, etag: given.etag };
  if (isAmong(ifMatch, now.etag)) return saveVersion(parts, given, (now.row?.version ?? 0) + 1);
  return { ok: false, code: 'deck-changed', now: await deckFile(parts, now) };
}

/** `null` when somebody else saved this version. */
async function saveVersion(
  { storage, now }: DeckParts,
  { id, text, etag }: GivenFile,
  version: number,
): Promise<SaveResult | null> {
  const packed = packDeck(text);
  const isSaved = await storage.saveDeck({
    deckId: id,
    version,
    text: packed.text,
    places: JSON.stringify(packed.places),
    etag,
    savedAtMs: now(),
    media: packed.media,
  });
  return isSaved ? { ok: true, id, etag } : null;
}
