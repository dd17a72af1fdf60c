import { checkDeck } from '../../src/decks/check-deck.ts';
import { perspectivesOf } from '../../src/decks/defaults.ts';
import type { Card, Deck } from '../../src/decks/schema.ts';
import { readSource } from '../../src/decks/source.ts';
import type { CardRead, DeckRead } from '../../src/protocol/deck-comments.ts';
import { isPlayed } from './deck-listing.ts';

/** A deck's file as somebody reads it who comments on it: drafts too, because it is being written. `null` where it is too broken to be read. */
export function deckToRead(file: Uint8Array): Omit<DeckRead, 'comments'> | null {
  const source = readSource(file);
  const { deck } = checkDeck(source.ok ? source.value : null);
  if (!deck) return null;
  const { title, summary = null, language } = deck;
  return { title, summary, language, cards: deck.cards.map((card) => cardToRead(card, deck)) };
}

/** What everybody may read, and not what it does or what only a facilitator should know. */
function cardToRead(card: Card, deck: Deck): CardRead {
  const { id, kind, text, easyRead = null, prompts = [], sensitivity = [] } = card;
  const shared = { cardId: id, kind, text, easyRead, prompts, sensitivity, isDraft: !isPlayed(card) };
  if (card.kind === 'poem') {
    const { title = null, author = null } = card;
    return { ...shared, title, author, perspective: null, voice: null };
  }
  const { perspective, voice = null } = card;
  const name = perspectivesOf(deck).find((each) => each.id === perspective)?.name ?? perspective;
  return { ...shared, title: null, author: null, perspective: name, voice };
}
