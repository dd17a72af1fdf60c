import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import {
  checkNamedSchema,
  correctDeckSchema,
  deckChecksSchema,
  deckCorrectedSchema,
} from '../../src/protocol/decks-http.ts';
import { correctedIn } from '../decks/card-checks.ts';
import { byDeckId } from './by-deck-id.ts';
import type { DeckFileParts } from './deck-files.ts';
import { forHosts } from './only-hosts.ts';
import { problem, sendProblem } from './problem.ts';
import { answer, refuse } from './workshops-answers.ts';

/** Words that were corrected in play, for the deck too; and what its author should look at again because of them. */
export function deckCorrectionRoutes(server: FastifyInstance, parts: DeckFileParts): void {
  correctionRoute(server, parts);
  checkRoutes(server, parts);
}

function correctionRoute(server: FastifyInstance, parts: DeckFileParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const onRequest = forHosts(parts);
  const { decks } = parts;

  routes.post(
    '/api/decks/:id/corrections',
    {
      onRequest,
      schema: {
        summary: 'Put words that were corrected in play into the deck, as a new patch version, for hosts',
        params: byDeckId,
        body: correctDeckSchema,
        response: { 200: deckCorrectedSchema },
      },
    },
    async (request, reply) => {
      const result = await decks.correct({ deckId: request.params.id, ...request.body });
      if (!result.ok && result.code === 'unknown-deck') return sendProblem(reply, problem(404, result.code));
      if (!result.ok) return refuse(reply, result);
      const { version, etag } = result;
      return answer(reply.header('etag', etag), { ok: true, value: { version, etag } });
    },
  );
}

function checkRoutes(server: FastifyInstance, parts: DeckFileParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const onRequest = forHosts(parts);
  const { decks } = parts;

  routes.get(
    '/api/decks/:id/checks',
    {
      onRequest,
      schema: {
        summary: 'What is to be looked at again in a deck, because words were corrected in play, for hosts',
        params: byDeckId,
        response: { 200: deckChecksSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await decks.has(id))) return sendProblem(reply, problem(404, 'unknown-deck'));
      const checks = (await decks.checks(id)).map((check) => {
        const { cardId, part, madeAtMs } = check;
        return { cardId, part, ...correctedIn(check), atMs: madeAtMs };
      });
      return answer(reply, { ok: true, value: { checks } });
    },
  );

  routes.post(
    '/api/decks/:id/checks/done',
    {
      onRequest,
      schema: {
        summary: 'Say that something was looked at again and is right, for hosts',
        params: byDeckId,
        body: checkNamedSchema,
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request, reply) => {
      await decks.endCheck(request.params.id, request.body);
      return answer(reply, { ok: true, value: { ok: true as const } });
    },
  );
}
