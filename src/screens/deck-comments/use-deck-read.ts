import { useEffect, useState } from 'react';
import type { DeckRead } from '../../protocol/deck-comments.ts';
import type { Answer } from '../../session/ask.ts';
import { readDeckByLink } from '../../session/deck-comments.ts';

export interface DeckInReading {
  /** `null` until it is here. */
  answer: Answer<DeckRead> | null;
  again: () => void;
}

/** The deck as it is now with what was written by this link. What was here stays while it is fetched again. */
export function useDeckRead(deckId: string, key: string | null): DeckInReading {
  const [answer, setAnswer] = useState<Answer<DeckRead> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (key === null) return undefined;
    let isHere = true;
    const look = async (): Promise<void> => {
      const found = await readDeckByLink(deckId, key);
      if (!isHere) return;
      // A page that was read and can't be fetched again is still good to read.
      setAnswer((before) => (found.ok || tries === 0 || !before?.ok ? found : before));
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [deckId, key, tries]);
  return {
    answer: key === null ? { ok: false, code: 'unknown-link' } : answer,
    again: () => setTries(tries + 1),
  };
}
