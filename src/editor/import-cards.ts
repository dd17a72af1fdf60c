import type { Card, Deck } from '../decks/schema.ts';
import { joinVersions } from './differences.ts';
import { same } from './same.ts';

/** What a file would do to a deck, in ids. */
export interface ImportedCards {
  added: string[];
  changed: string[];
  same: string[];
  /** Cards of the deck that the file doesn't have. */
  gone: string[];
}

export function compareCards(deck: Deck, from: Deck): ImportedCards {
  const before = new Map(deck.cards.map((card) => [card.id, card]));
  const after = new Set(from.cards.map(({ id }) => id));
  const known = from.cards.filter(({ id }) => before.has(id));
  const isSame = (card: Card): boolean => same(before.get(card.id), card);
  return {
    added: from.cards.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed: known.filter((card) => !isSame(card)).map(({ id }) => id),
    same: known.filter(isSame).map(({ id }) => id),
    gone: [...before.keys()].filter((id) => !after.has(id)),
  };
}

/**
 * The deck with what a file has. A file of the same deck brings all that it says of the deck too; any other brings its
 * cards. Cards that the file doesn't have stay or go.
 */
export function importCards(deck: Deck, from: Deck, { keepGone }: { keepGone: boolean }): Deck {
  const theirs = from.id === deck.id ? from : { ...deck, cards: from.cards };
  return joinVersions({ base: null, mine: deck, theirs }, ({ card, field, theirs: brought }) => {
    const isGone = card !== null && field === null && brought === undefined;
    return isGone && keepGone ? 'mine' : 'theirs';
  });
}
