import { perspectivesOf } from '../../decks/defaults.ts';
import type { Card, Deck } from '../../decks/schema.ts';
import { placeOf, type CardKey } from '../draft.ts';
import type { Edit } from '../edit.ts';

/** Makes a poem of a scenario, or the other way round. What only the one kind has is lost; *Undo* brings it back. */
export function changeKind(key: CardKey, kind: Card['kind']): Edit {
  return {
    name: 'card-kind',
    card: key,
    change: (draft) => {
      const at = placeOf(draft, key);
      const card = draft.deck.cards[at];
      if (card && card.kind !== kind) draft.deck.cards[at] = likeA(card, draft.deck);
    },
  };
}

function likeA(card: Card, deck: Deck): Card {
  if (card.kind === 'scenario') {
    const { perspective: _perspective, voice: _voice, ...kept } = card;
    return { ...kept, kind: 'poem' };
  }
  const { title: _title, author: _author, effects = [], ...kept } = card;
  const perspective = perspectivesOf(deck)[0]?.id ?? '';
  return {
    ...kept,
    kind: 'scenario',
    perspective,
    effects: effects.length > 0 ? effects : [{ op: 'place' }],
  };
}
