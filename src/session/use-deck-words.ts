import { useEffect, useState } from 'react';
import type { DeckWords } from '../protocol/deck-words.ts';
import { loadDeck } from './load-deck.ts';

/** After a fault of the network it asks again this much later. */
const AGAIN_MS = 3_000;

/**
 * The words of the deck as the workshop plays them; `null` until they came. Asks again when `version` rises (a card was
 * corrected) and keeps what it has until the new words are here. `version` `null` = not known yet.
 */
export function useDeckWords(workshopId: string, token: string, version: number | null): DeckWords | null {
  const [words, setWords] = useState<DeckWords | null>(null);
  const [tries, setTries] = useState(0);
  const isNew = words !== null && (version === null || words.deckVersion === version);
  const wanted = isNew ? null : (version ?? 'any');
  useEffect(() => {
    if (wanted === null) return undefined;
    let isHere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      const answer = await loadDeck(workshopId, token);
      if (!isHere) return;
      if (answer.ok) setWords(answer.value);
      else timer = setTimeout(() => setTries(tries + 1), AGAIN_MS);
    };
    void load();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [workshopId, token, wanted, tries]);
  return words;
}
