import { pointer, problem, type PersonalDataKind, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { spokenWords } from './spoken-words.ts';

const PATTERNS: readonly { kind: PersonalDataKind; pattern: RegExp }[] = [
  {
    kind: 'email',
    pattern: /([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})/u,
  },
  // Ten to fifteen digits that begin like a telephone number, with the usual marks between them.
  { kind: 'phone', pattern: /(?:^|[^\d.])((?:\+|0)(?:[ ().-]{0,2}\d){9,14})(?!\d)/ },
  // Of Great Britain, in capitals.
  { kind: 'postcode', pattern: /\b([A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b/ },
  { kind: 'nhs-number', pattern: /(?:^|\D)([1-9]\d{2}[ -]\d{3}[ -]\d{4})(?!\d)/ },
];

/** Nothing in the words of a card finds a person: no e-mail address, telephone number, postcode or NHS number. */
export function checkPersonalData(deck: Deck): Problem[] {
  return writtenWords(deck).flatMap(({ words, path, cardId }) =>
    PATTERNS.flatMap(({ kind, pattern }) => {
      const found = pattern.exec(words)?.[1];
      if (found === undefined) return [];
      return [problem('warning', 'personal-data', { path, cardId, params: { kind, found } })];
    }),
  );
}

/** What the room reads or hears, and the facilitator's note. */
function writtenWords(deck: Deck): { words: string; path: string; cardId: string }[] {
  return [
    ...spokenWords(deck).map(({ words, path, card }) => ({ words, path, cardId: card.id })),
    ...deck.cards.flatMap(({ id, facilitatorNote }, c) =>
      facilitatorNote === undefined
        ? []
        : [{ words: facilitatorNote, path: pointer(['cards', c, 'facilitatorNote']), cardId: id }],
    ),
  ];
}
