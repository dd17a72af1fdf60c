import { LIMITS } from '../limits.ts';
import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** A poem fits a card: 20 lines at most, blank ones counted. */
export function checkPoemLines(deck: Deck): Problem[] {
  return deck.cards.flatMap((card, c) => {
    const count = card.text.split('\n').length;
    if (card.kind !== 'poem' || count <= LIMITS.poem.lines) return [];
    const params = { limit: LIMITS.poem.lines, count };
    return [
      problem('error', 'poem-too-many-lines', {
        path: pointer(['cards', c, 'text']),
        cardId: card.id,
        params,
      }),
    ];
  });
}
