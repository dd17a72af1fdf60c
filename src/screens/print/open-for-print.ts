import { checkForPlay, isPlayable } from '../../decks/check-deck.ts';
import type { Problem } from '../../decks/problems.ts';
import type { Deck } from '../../decks/schema.ts';
import { same } from '../../editor/same.ts';
import type { Answer } from '../../session/ask.ts';
import type { DeckShelf } from '../../session/deck-shelf.ts';
import type { ServedDeck } from '../../session/decks-http.ts';
import type { Refused } from '../../session/types.ts';

/** A deck to print, or why there is none. */
export type OpenedForPrint =
  | { ok: true; deck: Deck }
  /** It has errors. */
  | { ok: false; code: 'broken'; problems: Problem[] }
  | Refused;

/** Opens what this browser keeps of a deck, where somebody has written on it here; otherwise what the server has. */
export async function openForPrint(
  id: string,
  from: { shelf: Pick<DeckShelf, 'read'>; get: (id: string) => Promise<Answer<ServedDeck>> },
): Promise<OpenedForPrint> {
  const kept = await from.shelf.read(id);
  if (kept && (kept.base === null || !same(kept.base.deck, kept.deck))) return checked(kept.deck);
  const served = await from.get(id);
  if (served.ok) return checked(served.value.deck);
  return kept ? checked(kept.deck) : served;
}

function checked(value: unknown): OpenedForPrint {
  const { deck, problems } = checkForPlay(value);
  return deck && isPlayable(problems) ? { ok: true, deck } : { ok: false, code: 'broken', problems };
}
