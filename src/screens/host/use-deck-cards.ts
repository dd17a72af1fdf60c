import { useCallback, useEffect, useState } from 'react';
import type { DeckCard } from '../../protocol/decks-http.ts';
import { listDeckCards } from '../../session/deck-cards.ts';
import type { Refused } from '../../session/types.ts';

/** The cards of some decks; `null` until they are here. */
export interface DeckCards {
  cards: readonly DeckCard[] | null;
  refused: Refused | null;
  /** Asks again, as after the passphrase was said. */
  again: () => void;
}

/** Fetches the cards of decks, to choose among them. */
export function useDeckCards(deckIds: readonly string[], passphrase: string | undefined): DeckCards {
  const [found, setFound] = useState<{
    ids: string;
    cards: readonly DeckCard[] | null;
    refused: Refused | null;
  }>({
    ids: '',
    cards: null,
    refused: null,
  });
  const [tries, setTries] = useState(0);
  const ids = deckIds.join(' ');
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const answers = await Promise.all(ids.split(' ').map((id) => listDeckCards(id, passphrase)));
      if (!isHere) return;
      const refused = answers.find((answer) => !answer.ok) ?? null;
      const cards = refused ? null : answers.flatMap((answer) => (answer.ok ? answer.value : []));
      setFound({ ids, cards, refused });
    };
    void look();
    return () => {
      isHere = false;
    };
    // The passphrase is sent when one asks again, not with every letter of it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ids, tries]);
  const again = useCallback(() => setTries((count) => count + 1), []);
  return found.ids === ids ? { ...found, again } : { cards: null, refused: null, again };
}
