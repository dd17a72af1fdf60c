import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { isEnglish, spokenWords } from './spoken-words.ts';
import { STRONG_SUBJECTS } from './strong-subjects.ts';

/** A card that speaks of something that could hurt says so, so that a workshop can leave it out. One problem a subject and card. */
export function checkSubjectsTagged(deck: Deck): Problem[] {
  if (!isEnglish(deck)) return [];
  const bare = spokenWords(deck).filter(({ card }) => (card.sensitivity ?? []).length === 0);
  const told = new Set<string>();
  return bare.flatMap(({ words, path, card }) =>
    STRONG_SUBJECTS.flatMap(({ subject, pattern }) => {
      const found = pattern.exec(words)?.[0];
      const key = `${card.id} ${subject}`;
      if (found === undefined || told.has(key)) return [];
      told.add(key);
      return [problem('warning', 'subject-untagged', { path, cardId: card.id, params: { subject, found } })];
    }),
  );
}
