import { placeOf, type CardKey } from '../draft.ts';
import type { Edit } from '../edit.ts';

/** Takes a card to another place in the deck, counted from 0; beyond either end it is that end. */
export function moveCard(key: CardKey, to: number): Edit {
  return {
    name: 'card-moved',
    card: key,
    change: (draft) => {
      const from = placeOf(draft, key);
      const [card] = from < 0 ? [] : draft.deck.cards.splice(from, 1);
      if (!card) return;
      draft.keys.splice(from, 1);
      const index = Math.min(Math.max(to, 0), draft.keys.length);
      draft.deck.cards.splice(index, 0, card);
      draft.keys.splice(index, 0, key);
    },
  };
}
