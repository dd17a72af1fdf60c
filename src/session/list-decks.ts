import { decksListedSchema, type DecksListed } from '../protocol/decks-listed.ts';
import { ask, type Answer } from './ask.ts';

/** The decks of the server, with the place that each comes from. */
export function listDecks(): Promise<Answer<DecksListed>> {
  return ask('/api/decks', decksListedSchema);
}
