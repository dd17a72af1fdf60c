import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { decksListedSchema } from '../../src/protocol/http.ts';
import type { DeckLibrary } from '../decks/deck-library.ts';

/** `GET /api/decks`: what a host can choose from. Decks with errors are listed too, as not playable. */
export function deckRoutes(server: FastifyInstance, { decks }: { decks: Pick<DeckLibrary, 'list'> }): void {
  server
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/api/decks',
      { schema: { summary: 'The decks of this server', response: { 200: decksListedSchema } } },
      async (_request, reply) => {
        const listed = decks
          .list()
          .map((deck) => ({ ...deck, summary: deck.summary === '' ? null : deck.summary }));
        return reply.header('cache-control', 'no-cache').send({ decks: listed });
      },
    );
}
