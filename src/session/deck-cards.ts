import { deckCardsSchema, type DeckCard } from '../protocol/decks-http.ts';
import { ask, type Answer } from './ask.ts';

/** The cards of a server's deck that are played, to choose among them. `passphrase` is the host's, where the server asks for one. */
export async function listDeckCards(deckId: string, passphrase?: string): Promise<Answer<DeckCard[]>> {
  const path = `/api/decks/${encodeURIComponent(deckId)}/cards`;
  const answer = await ask(path, deckCardsSchema, { bearer: passphrase });
  return answer.ok ? { ok: true, value: answer.value.cards } : answer;
}
