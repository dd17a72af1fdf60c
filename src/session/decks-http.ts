import type { Deck } from '../decks/schema.ts';
import { deckChangedSchema, deckSavedSchema } from '../protocol/decks-http.ts';
import { refusedBy, send, type Answer, type Request } from './ask.ts';
import type { Refused } from './types.ts';

/** A deck as the server has it. `deck` is as its file says: parse it. */
export interface ServedDeck {
  deck: unknown;
  etag: string;
}

/** `deck-changed` = somebody else saved since: what they saved comes along. */
export type SaveAnswer = { ok: true; etag: string } | (Refused & { theirs?: ServedDeck });

const pathOf = (id: string): string => `/api/decks/${encodeURIComponent(id)}`;

/** The file of a deck. `passphrase` is the host's, where the server asks for one. */
export async function getDeck(id: string, passphrase?: string): Promise<Answer<ServedDeck>> {
  const sent = await send(pathOf(id), { bearer: passphrase });
  if (!sent.ok) return sent;
  if (!sent.isFine) return refusedBy(sent.json);
  return sent.etag === null
    ? { ok: false, code: 'bad-answer' }
    : { ok: true, value: { deck: sent.json, etag: sent.etag } };
}

/** Saves a deck that the server doesn't have yet. */
export function createDeck(deck: Deck, passphrase?: string): Promise<SaveAnswer> {
  return save('/api/decks', { method: 'POST', body: deck, bearer: passphrase });
}

/** Saves a deck in the place of the version that `etag` names. */
export function replaceDeck(deck: Deck, etag: string, passphrase?: string): Promise<SaveAnswer> {
  return save(pathOf(deck.id), { method: 'PUT', body: deck, ifMatch: etag, bearer: passphrase });
}

async function save(path: string, request: Request): Promise<SaveAnswer> {
  const sent = await send(path, request);
  if (!sent.ok) return sent;
  if (sent.isFine) {
    const saved = deckSavedSchema.safeParse(sent.json);
    const etag = sent.etag ?? (saved.success ? saved.data.etag : null);
    return etag === null ? { ok: false, code: 'bad-answer' } : { ok: true, etag };
  }
  const changed = deckChangedSchema.safeParse(sent.json);
  if (!changed.success) return refusedBy(sent.json);
  const { code, etag, deck } = changed.data;
  return { ok: false, code, theirs: { deck, etag } };
}
