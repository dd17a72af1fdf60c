import type { Deck } from '../../decks/schema.ts';
import { keyedCards, type Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';

/** Puts another whole deck in the place of this one. Cards whose id stays keep their keys. */
export function takeDeck(deck: Deck, name: 'versions-joined' | 'cards-imported'): Edit {
  return { name, count: deck.cards.length, change: (draft) => replace(draft, deck) };
}

function replace(draft: Draft, deck: Deck): void {
  const known = new Map(keyedCards(draft).map(({ key, card }) => [card.id, key]));
  draft.deck = deck;
  draft.keys = deck.cards.map(({ id }) => {
    const key = known.get(id);
    known.delete(id);
    if (key !== undefined) return key;
    draft.nextKey += 1;
    return draft.nextKey - 1;
  });
}
