import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { decksListedSchema, type DecksListed } from '../../src/protocol/decks-listed.ts';
import { problemText } from '../../src/words/problems.ts';
import type { DeckListing } from '../decks/deck-listing.ts';
import { deckCardsRoute } from './deck-cards.ts';
import { deckCorrectionRoutes } from './deck-corrections.ts';
import { deckCommentRoutes } from './deck-comments.ts';
import { deckFileRoutes } from './deck-files.ts';
import { deckLinkRoutes, type DeckLinkParts } from './deck-links.ts';

/** How many errors the list tells of a deck that can't be played: the rest come when they are mended, or from a check. */
const ERRORS_TOLD = 5;

/** The decks of this server: `GET /api/decks` for everybody, their files for hosts. */
export function deckRoutes(server: FastifyInstance, parts: DeckLinkParts): void {
  server.withTypeProvider<ZodTypeProvider>().get(
    '/api/decks',
    {
      schema: {
        summary: 'The decks of this server, with the place that each comes from',
        response: { 200: decksListedSchema },
      },
    },
    async (_request, reply) => {
      const listed = await parts.decks.list();
      return reply.header('cache-control', 'no-cache').send({ decks: listed.map(told) });
    },
  );
  deckFileRoutes(server, parts);
  deckCardsRoute(server, parts);
  deckCorrectionRoutes(server, parts);
  deckLinkRoutes(server, parts);
  deckCommentRoutes(server, parts);
}

/** Decks with errors are listed too, as not playable. */
function told({ summary, problems, ...deck }: DeckListing): DecksListed['decks'][number] {
  const errors = problems.filter(({ severity }) => severity === 'error').slice(0, ERRORS_TOLD);
  return {
    ...deck,
    summary: summary === '' ? null : summary,
    problems: errors.map((found) => ({ code: found.code, message: problemText(found).message })),
  };
}
