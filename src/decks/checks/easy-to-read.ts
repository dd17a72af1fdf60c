import { LIMITS } from '../limits.ts';
import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { readingAge } from './readability.ts';
import { isEnglish, spokenWords } from './spoken-words.ts';

/** What is read aloud is easy at twelve, and easy-read text at ten. Poems are left in peace. */
export function checkEasyToRead(deck: Deck): Problem[] {
  if (!isEnglish(deck)) return [];
  return spokenWords(deck).flatMap(({ words, path, card }) => {
    const isEasyRead = path.endsWith('/easyRead');
    if (!isEasyRead && (card.kind === 'poem' || !path.endsWith('/text'))) return [];
    const limit = isEasyRead ? LIMITS.easyReadAge : LIMITS.readingAge;
    const age = Math.round(readingAge(words) ?? 0);
    if (age <= limit) return [];
    return [problem('advice', 'reading-age', { path, cardId: card.id, params: { age, limit, isEasyRead } })];
  });
}
