import { useEffect, useMemo, useRef } from 'react';
import { useDeckWords } from '../../session/use-deck-words.ts';
import { useWorkshop } from '../../session/use-workshop.ts';
import { watchWorkshop } from '../../session/while-watched.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { Connection, EndedBecause } from '../../session/types.ts';
import type { ScreenWorkshopView } from '../../workshop/view-types.ts';

/** What a screen knows of its workshop. */
export interface ScreenAround {
  around: ScreenWorkshopView | null;
  deck: DeckWords | null;
  connection: Connection;
  /** Why it never comes back by itself. */
  ended: EndedBecause | null;
}

/** Watches a workshop with a screen's key; a key that the server has forgotten is renewed once. */
export function useScreen(workshopId: string, token: string, renew: () => void): ScreenAround {
  const workshop = useMemo(() => watchWorkshop(token), [token]);
  const { view, connection, endedBecause } = useWorkshop(workshop);
  const around = view?.audience === 'screen' ? view : null;
  const deck = useDeckWords(workshopId, token, around?.deckVersion ?? null);
  const renewed = useRef(false);
  useEffect(() => {
    if (endedBecause !== 'unknown-token' || renewed.current) return;
    renewed.current = true;
    renew();
  }, [endedBecause, renew]);
  return { around, deck, connection, ended: endedBecause ?? null };
}
