import { perspectivesOf } from '../../decks/defaults.ts';
import type { Card, Effect } from '../../decks/schema.ts';
import { placeOf, type CardKey, type Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { freeId, newCardId, slug } from '../ids.ts';

/** What a new card begins with. */
export type NewCard =
  | { kind: 'poem' }
  | {
      kind: 'scenario';
      /** Whose view; the deck's first where it is left out. */
      perspective?: string | undefined;
      effects?: Effect[] | undefined;
    };

/** An edit that makes a card, and the key that the card will have. */
export interface MakesCard {
  edit: Edit;
  key: CardKey;
}

/**
 * A new card without words, a draft so that nobody plays it before it is written. It stands after `after`, or at the end
 * of the deck.
 */
export function addCard(draft: Draft, wanted: NewCard, after: CardKey | null = null): MakesCard {
  const key = draft.nextKey;
  return {
    key,
    edit: {
      name: 'card-added',
      card: key,
      change: (changed) => insert(changed, emptyCard(changed, wanted), after),
    },
  };
}

function emptyCard({ deck }: Draft, wanted: NewCard): Card {
  if (wanted.kind === 'poem') {
    return { id: newCardId(deck, 'poem'), kind: 'poem', text: '', status: 'draft' };
  }
  const perspective = wanted.perspective ?? perspectivesOf(deck)[0]?.id ?? '';
  return {
    id: newCardId(deck, perspective),
    kind: 'scenario',
    perspective,
    text: '',
    effects: wanted.effects ?? [{ op: 'place' }],
    status: 'draft',
  };
}

/** The same card once more, right after it, as a draft with an id of its own. */
export function copyCard(draft: Draft, key: CardKey): MakesCard {
  const copy = draft.nextKey;
  return {
    key: copy,
    edit: {
      name: 'card-copied',
      card: copy,
      change: (changed) => {
        const card = changed.deck.cards[placeOf(changed, key)];
        if (!card) return;
        const taken = changed.deck.cards.map((each) => each.id);
        const id = freeId(`${slug(card.id, 58) || 'card'}-copy`, taken);
        insert(changed, { ...card, id, status: 'draft' }, key);
      },
    },
  };
}

function insert(draft: Draft, card: Card, after: CardKey | null): void {
  const at = after === null ? -1 : placeOf(draft, after);
  const index = at < 0 ? draft.keys.length : at + 1;
  draft.deck.cards.splice(index, 0, card);
  draft.keys.splice(index, 0, draft.nextKey);
  draft.nextKey += 1;
}
