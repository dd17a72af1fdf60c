import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Card } from '../../src/decks/schema.ts';
import { deckCardsSchema, type DeckCard } from '../../src/protocol/decks-http.ts';
import { tableCardId } from '../../src/rules/setup.ts';
import { isPlayed } from '../decks/deck-listing.ts';
import { byDeckId } from './by-deck-id.ts';
import type { DeckFileParts } from './deck-files.ts';
import { forHosts } from './only-hosts.ts';
import { problem, sendProblem } from './problem.ts';
import { answer } from './workshops-answers.ts';

/** `GET /api/decks/:id/cards`: what a host chooses among, without effects and pictures. */
export function deckCardsRoute(server: FastifyInstance, parts: DeckFileParts): void {
  server.withTypeProvider<ZodTypeProvider>().get(
    '/api/decks/:id/cards',
    {
      onRequest: forHosts(parts),
      schema: {
        summary: 'The cards of a deck that are played, to choose among them, for hosts',
        params: byDeckId,
        response: { 200: deckCardsSchema },
      },
    },
    async (request, reply) => {
      const deck = await parts.decks.look(request.params.id);
      if (!deck) return sendProblem(reply, problem(404, 'unknown-deck'));
      const cards = deck.cards.filter(isPlayed).map((card) => outline(deck.id, card));
      return answer(reply, { ok: true, value: { cards } });
    },
  );
}

function outline(deckId: string, card: Card): DeckCard {
  const isPoem = card.kind === 'poem';
  return {
    cardId: tableCardId(deckId, card.id),
    kind: card.kind,
    perspective: isPoem ? null : card.perspective,
    voice: (isPoem ? card.title : card.voice) ?? null,
    text: card.text,
    themes: card.themes ?? [],
    sensitivity: card.sensitivity ?? [],
  };
}
