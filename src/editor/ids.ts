import { LIMITS } from '../decks/limits.ts';
import type { Deck } from '../decks/schema.ts';

/** Words as an id: small letters, digits and hyphens, accents taken off; empty where nothing is left. */
export function slug(words: string, max: number = LIMITS.cardId.max): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+/g, '')
    .slice(0, max)
    .replaceAll(/-+$/g, '');
}

/** An id like `wanted` that nothing in `taken` has: itself, or with the next number. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const ids = new Set(taken);
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** The id of a new deck: its title's words, free among those that are there. */
export function newDeckId(title: string, taken: readonly string[]): string {
  const from = slug(title, LIMITS.deckId.max - 4);
  return freeId(from.length < LIMITS.deckId.min ? 'my-deck' : from, taken);
}

/** The next id of a pile, counted on as the deck counts: `staff-16` after `staff-15`, `staff-001` in an empty one. */
export function newCardId(deck: Deck, pile: string): string {
  const counted = deck.cards.flatMap(({ id }) => {
    const digits = id.startsWith(`${pile}-`) ? id.slice(pile.length + 1) : '';
    return /^\d{1,6}$/.test(digits) ? [digits] : [];
  });
  const width = counted.length > 0 ? Math.max(...counted.map((digits) => digits.length)) : 3;
  const next = counted.length > 0 ? Math.max(...counted.map(Number)) + 1 : 1;
  const wanted = `${pile}-${String(next).padStart(width, '0')}`;
  return freeId(
    wanted,
    deck.cards.map((card) => card.id),
  );
}
