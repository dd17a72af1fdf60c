import { placeOf, type CardKey } from '../draft.ts';
import type { Edit } from '../edit.ts';

export function removeCards(keys: readonly CardKey[]): Edit {
  return {
    name: 'cards-removed',
    count: keys.length,
    card: keys[0],
    change: (draft) => {
      for (const key of keys) {
        const at = placeOf(draft, key);
        if (at < 0) continue;
        draft.deck.cards.splice(at, 1);
        draft.keys.splice(at, 1);
      }
    },
  };
}
