import { LIMITS } from '../limits.ts';
import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { longSentences } from './sentences.ts';

interface Readable {
  easyRead?: string | undefined;
  path: PropertyKey[];
  cardId?: string;
}

/** Every card, and every perspective and outcome of the deck's own, has easy-read text in sentences of 15 words or less. */
export function checkEasyRead(deck: Deck): Problem[] {
  const readable: Readable[] = [
    ...deck.cards.map((card, c) => ({ easyRead: card.easyRead, path: ['cards', c], cardId: card.id })),
    ...(deck.perspectives ?? []).map((own, index) => ({
      easyRead: own.easyRead,
      path: ['perspectives', index],
    })),
    ...(deck.outcomes ?? []).map((own, index) => ({ easyRead: own.easyRead, path: ['outcomes', index] })),
  ];
  return readable.flatMap(problemsOf);
}

function problemsOf({ easyRead, path, cardId }: Readable): Problem[] {
  if (easyRead === undefined) {
    return [problem('warning', 'easy-read-missing', { path: pointer(path), cardId, params: {} })];
  }
  const limit = LIMITS.easyReadSentenceWords;
  return longSentences(easyRead, limit).map(({ sentence, words }) =>
    problem('warning', 'easy-read-long-sentence', {
      path: pointer([...path, 'easyRead']),
      cardId,
      params: { words, limit, sentence },
    }),
  );
}
