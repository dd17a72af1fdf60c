import { changeEach, rename, type Fields } from './fields.ts';

/**
 * `in-step-deck/0`, the draft of the format, had other names for some fields, and one effect a card:
 * `name`, `lang`; on a card `type`, `statement`, `note`, `tags`, `effect`.
 */
export function from0(deck: Fields): Fields {
  const named = rename(deck, { name: 'title', lang: 'language' });
  return { ...named, format: 'in-step-deck/1', cards: changeEach(named['cards'], cardFrom0) };
}

function cardFrom0(card: Fields): Fields {
  const named = rename(card, {
    type: 'kind',
    statement: 'text',
    note: 'facilitatorNote',
    tags: 'themes',
    effect: 'effects',
  });
  return Object.hasOwn(card, 'effect') ? { ...named, effects: [card['effect']] } : named;
}
