import { pointer, problem, type Problem } from '../problems.ts';
import type { Card, Deck } from '../schema.ts';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

/** Ten to fifteen digits that begin like a telephone number, with the usual marks between them. */
const PHONE = /(?:^|[^\d.])((?:\+|0)(?:[ ().-]{0,2}\d){9,14})(?!\d)/;

const FIELDS = ['voice', 'text', 'easyRead', 'facilitatorNote'] as const;

/** No e-mail address and no telephone number in the words of a card. */
export function checkPersonalData(deck: Deck): Problem[] {
  return deck.cards.flatMap((card, c) =>
    FIELDS.flatMap((field) => {
      const where = { path: pointer(['cards', c, field]), cardId: card.id };
      const value = wordsIn(card, field);
      const email = EMAIL.exec(value)?.[0];
      const phone = PHONE.exec(value)?.[1];
      return [
        ...(email === undefined ? [] : [{ kind: 'email' as const, found: email }]),
        ...(phone === undefined ? [] : [{ kind: 'phone' as const, found: phone }]),
      ].map((params) => problem('warning', 'personal-data', { ...where, params }));
    }),
  );
}

function wordsIn(card: Card, field: (typeof FIELDS)[number]): string {
  if (field === 'voice') return (card.kind === 'scenario' ? card.voice : undefined) ?? '';
  return card[field] ?? '';
}
