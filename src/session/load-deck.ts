import { deckWordsSchema, type DeckWords } from '../protocol/deck-words.ts';
import { ask, type Answer } from './ask.ts';

/** The words of the deck as this workshop plays them. The browser keeps them by their ETag. */
export function loadDeck(workshopId: string, token: string): Promise<Answer<DeckWords>> {
  const path = `/api/workshops/${encodeURIComponent(workshopId.trim())}/deck`;
  return ask(path, deckWordsSchema, { bearer: token });
}
