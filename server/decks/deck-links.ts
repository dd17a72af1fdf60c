import { hashOf, isSameHash, newId, newToken } from '../workshops/secrets.ts';
import type { CommentLink, CommentStorage, DeckComment } from '../storage/comment-storage.ts';

export interface LinkParts {
  storage: CommentStorage;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** As many as a group of people writes about a thousand cards, and no more than a page can show. */
const MOST_COMMENTS = 5_000;
const MOST_LINKS = 200;
const LONGEST_KEY = 128;

/** Makes a link; `null` when the deck has as many as it may. The key is given away once and kept as a hash. */
export async function makeLink(
  { storage, now }: LinkParts,
  deckId: string,
  name: string | null,
): Promise<{ linkId: string; key: string } | null> {
  if ((await storage.listLinks(deckId)).length >= MOST_LINKS) return null;
  const [linkId, key] = [newId('l'), newToken()];
  await storage.addLink({ linkId, deckId, hash: hashOf(key), name, createdAtMs: now(), endedAtMs: null });
  return { linkId, key };
}

/** The link of a key, while it is good and for this deck. */
export async function linkOf(
  { storage }: LinkParts,
  deckId: string,
  key: string | null,
): Promise<CommentLink | null> {
  if (key === null || key.length > LONGEST_KEY) return null;
  const hash = hashOf(key);
  const link = await storage.findLink(hash);
  const isGood = link?.deckId === deckId && link.endedAtMs === null && isSameHash(link.hash, hash);
  return isGood ? link : null;
}

export type Written = Pick<DeckComment, 'cardId' | 'text' | 'name' | 'mayName'>;

/** Keeps what somebody wrote; `null` when the deck has as many comments as it may. Who gives no name can't be named. */
export async function writeComment(
  { storage, now }: LinkParts,
  { deckId, linkId }: Pick<CommentLink, 'deckId' | 'linkId'>,
  written: Written,
): Promise<DeckComment | null> {
  if ((await storage.countComments(deckId)) >= MOST_COMMENTS) return null;
  const mayName = written.mayName && written.name !== null;
  const comment = { ...written, mayName, commentId: newId('c'), deckId, linkId, atMs: now() };
  await storage.addComment(comment);
  return comment;
}

/** Names of those who may be named, once each, in the order in which they came. */
export function namesToCredit(comments: readonly DeckComment[]): string[] {
  return [...new Set(comments.flatMap(({ name, mayName }) => (mayName && name !== null ? [name] : [])))];
}
