import { LIMITS } from '../limits.ts';
import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { longSentences } from './sentences.ts';

/** What is read aloud is in sentences of 25 words or less. Poems are left in peace. */
export function checkLongSentences(deck: Deck): Problem[] {
  const limit = LIMITS.sentenceWords;
  return deck.cards.flatMap((card, c) =>
    card.kind === 'poem'
      ? []
      : longSentences(card.text, limit).map(({ sentence, words }) =>
          problem('advice', 'long-sentence', {
            path: pointer(['cards', c, 'text']),
            cardId: card.id,
            params: { words, limit, sentence },
          }),
        ),
  );
}
