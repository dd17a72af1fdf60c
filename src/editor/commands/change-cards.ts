import type { Card } from '../../decks/schema.ts';
import { placeOf, type CardKey, type Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { setOrLeaveOut } from './set-or-leave-out.ts';

export type CardStatus = NonNullable<Card['status']>;
export type TagField = 'themes' | 'sensitivity';

function onEach(draft: Draft, keys: readonly CardKey[], change: (card: Card) => void): void {
  for (const key of keys) {
    const card = draft.deck.cards[placeOf(draft, key)];
    if (card) change(card);
  }
}

function onCards(keys: readonly CardKey[], change: (card: Card) => void): Edit {
  const only = keys.length === 1 ? keys[0] : undefined;
  return {
    name: 'cards-changed',
    count: keys.length,
    card: only,
    change: (draft) => onEach(draft, keys, change),
  };
}

/** A card that leaves its status out is published; it says so once somebody has chosen. */
export function setStatus(keys: readonly CardKey[], status: CardStatus): Edit {
  return onCards(keys, (card) => {
    card.status = status;
  });
}

export function addTag(keys: readonly CardKey[], field: TagField, tag: string): Edit {
  return onCards(keys, (card) => {
    const tags = card[field] ?? [];
    if (!tags.includes(tag)) card[field] = [...tags, tag];
  });
}

export function removeTag(keys: readonly CardKey[], field: TagField, tag: string): Edit {
  return onCards(keys, (card) => {
    const tags = card[field] ?? [];
    setOrLeaveOut(
      card,
      field,
      tags.filter((each) => each !== tag),
    );
  });
}
