import type { Card } from '../../decks/schema.ts';
import { placeOf, type CardKey } from '../draft.ts';
import type { Edit } from '../edit.ts';
import type { TagField } from './change-cards.ts';
import { noteSource, translationsOf } from '../note-source.ts';
import { CARD_WORDS } from '../translated-fields.ts';
import { setOrLeaveOut } from './set-or-leave-out.ts';

/** The texts of a card. A scenario has a voice, a poem a title and an author. */
export type CardText =
  'id' | 'text' | 'voice' | 'title' | 'author' | 'easyRead' | 'facilitatorNote' | 'source';

function onCard(key: CardKey, what: string, change: (card: Card) => void): Edit {
  return {
    name: 'card-written',
    card: key,
    joins: `card ${key} ${what}`,
    change: (draft) => {
      const card = draft.deck.cards[placeOf(draft, key)];
      if (card) noteSource(card, CARD_WORDS, { change, translations: translationsOf(card) });
    },
  };
}

/** Types a text of a card. What a deck may leave out goes when it is empty. */
export function writeCard(key: CardKey, field: CardText, value: string): Edit {
  return onCard(key, field, (card) => {
    if (field === 'id' || field === 'text') card[field] = value;
    else if (field === 'voice') {
      if (card.kind === 'scenario') setOrLeaveOut(card, field, value);
    } else if (field === 'title' || field === 'author') {
      if (card.kind === 'poem') setOrLeaveOut(card, field, value);
    } else setOrLeaveOut(card, field, value);
  });
}

/** Types a question for the talk; an empty one at the end goes. */
export function writePrompt(key: CardKey, index: number, value: string): Edit {
  return onCard(key, `prompt ${index}`, (card) => {
    const prompts = [...(card.prompts ?? [])];
    while (prompts.length < index) prompts.push('');
    prompts[index] = value;
    while (prompts.at(-1) === '') prompts.pop();
    setOrLeaveOut(card, 'prompts', prompts);
  });
}

export function setTags(key: CardKey, field: TagField, tags: readonly string[]): Edit {
  return onCard(key, field, (card) => setOrLeaveOut(card, field, [...tags]));
}

export function setPerspective(key: CardKey, perspective: string): Edit {
  return onCard(key, 'perspective', (card) => {
    if (card.kind === 'scenario') card.perspective = perspective;
  });
}
