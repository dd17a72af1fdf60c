import type { Problem } from '../../src/decks/problems.ts';
import { readSource } from '../../src/decks/source.ts';
import type { CheckChange } from '../storage/deck-storage.ts';
import { checksAnswered } from './card-checks.ts';
import { isAmong } from './etag.ts';
import { readGivenFile, type GivenFile } from './given-file.ts';
import { packDeck, playedText, readPlaces } from './pack-deck.ts';
import { deckFile, deckNow, type DeckFile, type DeckNow, type DeckParts } from './read-deck.ts';

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
  return (await saveVersion(parts, given, { version: 1 })) ?? { ok: false, code: 'deck-exists' };
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
  if (!isAmong(ifMatch, now.etag)) {
    return { ok: false, code: 'deck-changed', now: await deckFile(parts, now) };
  }
  const version = (now.row?.version ?? 0) + 1;
  return saveVersion(parts, given, { version, checks: await answeredBy(parts, now, given) });
}

/** What was to be looked at again, and was written anew in this version. */
async function answeredBy(
  { storage }: DeckParts,
  { row }: DeckNow,
  { id, text }: GivenFile,
): Promise<CheckChange[]> {
  const open = row ? await storage.listChecks(id) : [];
  if (!row || open.length === 0) return [];
  const before = playedText({ text: row.text, places: readPlaces(row.places) });
  return checksAnswered(open, valueIn(before), valueIn(playedText(packDeck(text))));
}

function valueIn(file: string): unknown {
  const source = readSource(file);
  return source.ok ? source.value : null;
}

/** `null` when somebody else saved this version. */
export async function saveVersion(
  { storage, now }: DeckParts,
  { id, text, etag }: GivenFile,
  { version, checks = [] }: { version: number; checks?: readonly CheckChange[] },
): Promise<Extract<SaveResult, { ok: true }> | null> {
  const packed = packDeck(text);
  const isSaved = await storage.saveDeck({
    deckId: id,
    version,
    text: packed.text,
    places: JSON.stringify(packed.places),
    etag,
    savedAtMs: now(),
    media: packed.media,
    checks,
  });
  return isSaved ? { ok: true, id, etag } : null;
}
