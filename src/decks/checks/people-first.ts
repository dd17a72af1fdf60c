import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { DEFICIT_WORDS } from './deficit-words.ts';
import { isEnglish, spokenWords, withoutQuotations } from './spoken-words.ts';

/** Nobody is made out of what is wrong with them, unless a card quotes somebody who does it. */
export function checkPeopleFirst(deck: Deck): Problem[] {
  if (!isEnglish(deck)) return [];
  return spokenWords(deck).flatMap(({ words, path, card }) => {
    const own = withoutQuotations(words);
    return DEFICIT_WORDS.flatMap(({ kind, pattern }) => {
      const found = pattern.exec(own)?.[0].replaceAll(/\s+/g, ' ');
      if (found === undefined) return [];
      return [problem('advice', 'deficit-words', { path, cardId: card.id, params: { found, kind } })];
    });
  });
}
