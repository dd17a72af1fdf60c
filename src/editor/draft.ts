import type { Card, Deck } from '../decks/schema.ts';

/** Names one card for as long as its deck is open: ids can be typed, and for a moment two cards may share one. */
export type CardKey = number;

/**
 * A deck while it is written. Its shape is a deck's; its lengths, ids and texts may still be wrong, which `checkDraft`
 * tells.
 */
export interface Draft {
  deck: Deck;
  /** The key of each card, in the order of `deck.cards`. */
  keys: CardKey[];
  nextKey: CardKey;
}

export function openDraft(deck: Deck): Draft {
  return { deck, keys: deck.cards.map((_, index) => index), nextKey: deck.cards.length };
}

/** Where a card stands in the deck; -1 when it is gone. */
export function placeOf(draft: Draft, key: CardKey): number {
  return draft.keys.indexOf(key);
}

export function cardOf(draft: Draft, key: CardKey): Card | null {
  return draft.deck.cards[placeOf(draft, key)] ?? null;
}

/** The first card of an id. */
export function keyOfId(draft: Draft, id: string): CardKey | null {
  return draft.keys[draft.deck.cards.findIndex((card) => card.id === id)] ?? null;
}

/** Every card with its key, in the deck's order. */
export function keyedCards(draft: Draft): { key: CardKey; card: Card; index: number }[] {
  return draft.deck.cards.flatMap((card, index) => {
    const key = draft.keys[index];
    return key === undefined ? [] : [{ key, card, index }];
  });
}
