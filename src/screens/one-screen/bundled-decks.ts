import { inListOrder } from '../../decks/list-order.ts';
import { playableDeck } from '../../decks/parse.ts';
import type { Deck } from '../../decks/schema.ts';

/** The decks of the product as the text of their files: part of the page, so that play needs no network. */
const FILES = import.meta.glob<string>('../../../content/decks/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let decks: readonly Deck[] | null = null;

/** Every deck that came with the page and can be played. */
export function bundledDecks(): readonly Deck[] {
  decks ??= Object.values(FILES)
    .flatMap((file) => playableDeck(file) ?? [])
    .toSorted(inListOrder);
  return decks;
}
