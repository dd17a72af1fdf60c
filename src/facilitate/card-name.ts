import type { DeckWords } from '../protocol/deck-words.ts';
import { perspectiveWords, withinSentence } from '../play/deck-names.ts';
import { sayIn } from '../words/say.ts';
import { historyWords } from './words.ts';

const say = sayIn(historyWords);

/** What people call a card: whose view it is and who speaks, or the title of a poem. */
export function cardName(deck: DeckWords, cardId: string): string {
  const card = deck.cards[cardId];
  if (card?.title) return say('card.poem', { title: card.title });
  const perspective = card?.perspective ? (perspectiveWords(deck, card.perspective)?.short ?? '') : '';
  if (card?.voice) return say('card.scenario', { perspective, voice: card.voice });
  return say('card.unnamed', { kind: withinSentence(perspective) });
}

/** What people call a pile: 0 to 3 are the perspectives in the deck's order, 4 the poems. */
export function pileName(deck: DeckWords, pile: number): string {
  return deck.perspectives[pile]?.short ?? say('card.poemPile');
}
