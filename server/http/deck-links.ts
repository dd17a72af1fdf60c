import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import { linkMadeSchema, linksListedSchema, makeLinkSchema } from '../../src/protocol/deck-comments.ts';
import { makeLink, type LinkParts } from '../decks/deck-links.ts';
import { byDeckId } from './by-deck-id.ts';
import type { DeckFileParts } from './deck-files.ts';
import { forHosts } from './only-hosts.ts';
import { problem, sendProblem } from './problem.ts';
import { answer, refuse } from './workshops-answers.ts';

export type DeckLinkParts = DeckFileParts & { links: LinkParts; publicUrl: () => string };

const byLinkId = z.extend(byDeckId, { linkId: z.string().check(z.maxLength(64)) });

/** Links by which people read a deck and comment on it: made, listed and ended by hosts. */
export function deckLinkRoutes(server: FastifyInstance, parts: DeckLinkParts): void {
  makeRoute(server, parts);
  listAndEndRoutes(server, parts);
}

function makeRoute(server: FastifyInstance, parts: DeckLinkParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const onRequest = forHosts(parts);
  const { decks, links, publicUrl } = parts;

  routes.post(
    '/api/decks/:id/links',
    {
      onRequest,
      schema: {
        summary: 'Make a link for people who comment on a deck, for hosts',
        params: byDeckId,
        body: makeLinkSchema,
        response: { 201: linkMadeSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await decks.has(id))) return sendProblem(reply, problem(404, 'unknown-deck'));
      const made = await makeLink(links, id, request.body.name ?? null);
      if (!made) return refuse(reply, { code: 'too-many-links' });
      const url = `${publicUrl()}/decks/${id}/comments#key=${made.key}`;
      return answer(reply, { ok: true, value: { ...made, url } }, 201);
    },
  );
}

function listAndEndRoutes(server: FastifyInstance, parts: DeckLinkParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const onRequest = forHosts(parts);
  const { links } = parts;

  routes.get(
    '/api/decks/:id/links',
    {
      onRequest,
      schema: {
        summary: 'The links for comments on a deck, for hosts',
        params: byDeckId,
        response: { 200: linksListedSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const comments = await links.storage.listComments(id);
      const listed = (await links.storage.listLinks(id)).map((link) => {
        const { linkId, name, createdAtMs, endedAtMs } = link;
        const count = comments.filter((comment) => comment.linkId === linkId).length;
        return { linkId, name, comments: count, createdAtMs, endedAtMs };
      });
      return answer(reply, { ok: true, value: { links: listed } });
    },
  );

  routes.post(
    '/api/decks/:id/links/:linkId/end',
    {
      onRequest,
      schema: {
        summary: 'End a link; what was written by it stays, for hosts',
        params: byLinkId,
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request, reply) => {
      const { id, linkId } = request.params;
      await links.storage.endLink(id, linkId, links.now());
      return answer(reply, { ok: true, value: { ok: true as const } });
    },
  );
}
