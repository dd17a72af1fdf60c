import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import {
  commentsListedSchema,
  deckReadSchema,
  writeCommentSchema,
} from '../../src/protocol/deck-comments.ts';
import { linkOf, namesToCredit, writeComment } from '../decks/deck-links.ts';
import { deckToRead } from '../decks/deck-reading.ts';
import type { CommentLink, DeckComment } from '../storage/comment-storage.ts';
import type { Result } from '../workshops/parts.ts';
import { byDeckId } from './by-deck-id.ts';
import type { DeckLinkParts } from './deck-links.ts';
import { forHosts } from './only-hosts.ts';
import { answer, bearerIn, guarded, refuse } from './workshops-answers.ts';

const byCommentId = z.extend(byDeckId, { commentId: z.string().check(z.maxLength(64)) });

/** Reading a deck by a link and writing comments; and the comments for the host. */
export function deckCommentRoutes(server: FastifyInstance, parts: DeckLinkParts): void {
  linkRoutes(server, parts);
  hostRoutes(server, parts);
}

/** For who has a link: its key as bearer. They see the deck and what was written by the same link, and change nothing. */
function linkRoutes(server: FastifyInstance, parts: DeckLinkParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const { decks, links } = parts;

  routes.get(
    '/api/decks/:id/reading',
    {
      schema: {
        summary: 'A deck to read and comment on, for who has a link',
        params: byDeckId,
        response: { 200: deckReadSchema },
      },
    },
    async (request, reply) => {
      const found = await linkIn(parts, request, request.params.id);
      if (!found.ok) return refuse(reply, found);
      const file = await decks.read(request.params.id);
      const deck = file && deckToRead(file.bytes);
      if (!deck) return refuse(reply, { code: 'deck-broken' });
      const comments = await links.storage.listComments(request.params.id);
      const own = comments.filter(({ linkId }) => linkId === found.value.linkId).map(told);
      return answer(reply, { ok: true, value: { ...deck, comments: own } });
    },
  );

  routes.post(
    '/api/decks/:id/comments',
    {
      schema: {
        summary: 'Comment on a card, or on the deck, for who has a link',
        params: byDeckId,
        body: writeCommentSchema,
        response: { 201: z.object({ commentId: z.string() }) },
      },
    },
    async (request, reply) => {
      const found = await linkIn(parts, request, request.params.id);
      if (!found.ok) return refuse(reply, found);
      if (!(await parts.limits.mayAct(found.value.hash))) return refuse(reply, { code: 'rate-limited' });
      const { cardId = null, text, name = null, mayName = false } = request.body;
      const comment = await writeComment(links, found.value, { cardId, text, name, mayName });
      if (!comment) return refuse(reply, { code: 'too-many-comments' });
      return answer(reply, { ok: true, value: { commentId: comment.commentId } }, 201);
    },
  );
}

function hostRoutes(server: FastifyInstance, parts: DeckLinkParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const onRequest = forHosts(parts);
  const { storage } = parts.links;

  routes.get(
    '/api/decks/:id/comments',
    {
      onRequest,
      schema: {
        summary: 'The comments on a deck, and who may be named for them, for hosts',
        params: byDeckId,
        response: { 200: commentsListedSchema },
      },
    },
    async (request, reply) => {
      const comments = await storage.listComments(request.params.id);
      const listed = comments.map((each) => ({ ...told(each), linkId: each.linkId, mayName: each.mayName }));
      const credits = namesToCredit(comments).map((name) => ({ name, role: 'co-producer' as const }));
      return answer(reply, { ok: true, value: { comments: listed, credits } });
    },
  );

  routes.post(
    '/api/decks/:id/comments/:commentId/remove',
    {
      onRequest,
      schema: {
        summary: 'Remove a comment for good, for hosts',
        params: byCommentId,
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request, reply) => {
      await storage.removeComment(request.params.id, request.params.commentId);
      return answer(reply, { ok: true, value: { ok: true as const } });
    },
  );
}

function told({ commentId, cardId, text, name, atMs }: DeckComment) {
  return { commentId, cardId, text, name, atMs };
}

/** The link whose key a request brings. Others are guesses. */
function linkIn(parts: DeckLinkParts, request: FastifyRequest, deckId: string): Promise<Result<CommentLink>> {
  const find = () => linkOf(parts.links, deckId, bearerIn(request));
  return guarded(parts, request, {
    async run() {
      const link = await find();
      return link ? { ok: true, value: link } : { ok: false, code: 'unknown-link' };
    },
    isProven: async () => (await find()) !== null,
  });
}
