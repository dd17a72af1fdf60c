import { useEffect, useState } from 'react';
import type { DecksListed } from '../../protocol/decks-listed.ts';
import { deckShelf } from '../../session/deck-database.ts';
import type { ShelfEntry } from '../../session/deck-shelf.ts';
import { listDecks } from '../../session/list-decks.ts';

export type ServerDeck = DecksListed['decks'][number];

/** The decks of the server, and whether it has said which; `away` = it can't be reached. */
export interface ServerDecks {
  state: 'looking' | 'away' | 'listed';
  decks: readonly ServerDeck[];
}

export function useServerDecks(): ServerDecks {
  const [decks, setDecks] = useState<ServerDecks>({ state: 'looking', decks: [] });
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const answer = await listDecks();
      if (!isHere) return;
      setDecks(answer.ok ? { state: 'listed', decks: answer.value.decks } : { state: 'away', decks: [] });
    };
    void look();
    return () => {
      isHere = false;
    };
  }, []);
  return decks;
}

/** What this browser keeps; `null` until it said. */
export interface Shelf {
  decks: readonly ShelfEntry[] | null;
  /** Whether they are still there after the page is closed. */
  isLasting: boolean;
  /** Looks again, after something was written or thrown away. */
  look: () => void;
}

/** What was read, and at which look. */
type ReadShelf = Omit<Shelf, 'look'> & { look: number };

export function useShelf(): Shelf {
  const [shelf, setShelf] = useState<ReadShelf>({ decks: null, isLasting: true, look: 0 });
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let isHere = true;
    const read = async (): Promise<void> => {
      const [decks, isLasting] = await Promise.all([deckShelf.list(), deckShelf.lasts()]);
      const newestFirst = decks.toSorted((a, b) => b.changedAtMs - a.changedAtMs);
      if (isHere) setShelf({ decks: newestFirst, isLasting, look: looks });
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [looks]);
  const { decks, isLasting } = shelf;
  return { decks, isLasting, look: () => setLooks(looks + 1) };
}
