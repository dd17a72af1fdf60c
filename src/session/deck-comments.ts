import * as z from 'zod/mini';
import {
  commentsListedSchema,
  deckReadSchema,
  linkMadeSchema,
  linksListedSchema,
  type CommentsListed,
  type DeckRead,
  type LinkMade,
  type LinksListed,
  type WriteCommentBody,
} from '../protocol/deck-comments.ts';
import { ask, type Answer } from './ask.ts';

const doneSchema = z.object({ ok: z.literal(true) });
const writtenSchema = z.object({ commentId: z.string() });

function pathOf(deckId: string, ...steps: string[]): string {
  return ['/api/decks', ...[deckId, ...steps].map(encodeURIComponent)].join('/');
}

/** For a host: makes a link for people who comment on a deck. Its key is given once. */
export function makeDeckLink(deckId: string, name?: string, passphrase?: string): Promise<Answer<LinkMade>> {
  const body = name === undefined ? {} : { name };
  return ask(pathOf(deckId, 'links'), linkMadeSchema, { method: 'POST', body, bearer: passphrase });
}

/** For a host: the links of a deck, ended ones too. */
export function listDeckLinks(deckId: string, passphrase?: string): Promise<Answer<LinksListed>> {
  return ask(pathOf(deckId, 'links'), linksListedSchema, { bearer: passphrase });
}

/** For a host: what was written by the link stays. */
export function endDeckLink(
  deckId: string,
  linkId: string,
  passphrase?: string,
): Promise<Answer<{ ok: true }>> {
  const path = pathOf(deckId, 'links', linkId, 'end');
  return ask(path, doneSchema, { method: 'POST', body: {}, bearer: passphrase });
}

/** For a host: all comments on a deck, and the credits of those who may be named. */
export function listDeckComments(deckId: string, passphrase?: string): Promise<Answer<CommentsListed>> {
  return ask(pathOf(deckId, 'comments'), commentsListedSchema, { bearer: passphrase });
}

/** For a host: for good. */
export function removeDeckComment(
  deckId: string,
  commentId: string,
  passphrase?: string,
): Promise<Answer<{ ok: true }>> {
  const path = pathOf(deckId, 'comments', commentId, 'remove');
  return ask(path, doneSchema, { method: 'POST', body: {}, bearer: passphrase });
}

/** For who has a link: the deck as it is now, and what was written by the same link. */
export function readDeckByLink(deckId: string, key: string): Promise<Answer<DeckRead>> {
  return ask(pathOf(deckId, 'reading'), deckReadSchema, { bearer: key });
}

/** For who has a link: comments on a card, or on the deck as a whole. */
export function writeDeckComment(
  deckId: string,
  key: string,
  body: WriteCommentBody,
): Promise<Answer<{ commentId: string }>> {
  return ask(pathOf(deckId, 'comments'), writtenSchema, { method: 'POST', body, bearer: key });
}
