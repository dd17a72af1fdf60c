import { useMemo } from 'react';
import type { DeckWords } from '../../protocol/deck-words.ts';
import { useDeckWords } from '../../session/use-deck-words.ts';
import type { Connection, EndedBecause, WorkshopSession } from '../../session/types.ts';
import { useWorkshop } from '../../session/use-workshop.ts';
import { watchWorkshop } from '../../session/while-watched.ts';
import type { FacilitatorWorkshopView } from '../../workshop/view-types.ts';

/** A workshop with its facilitator: what every part of the host's page needs. */
export interface Host {
  workshopId: string;
  /** This device's key; also good at every table where the role holds. */
  token: string;
  workshop: WorkshopSession;
  view: FacilitatorWorkshopView;
  deck: DeckWords;
  connection: Connection;
}

export interface Hosting {
  /** `null` until the workshop and its cards are here. */
  host: Host | null;
  /** Why this device runs the workshop no more. */
  ended: EndedBecause | null;
}

/** Opens the workshop with a facilitator's key. */
export function useHost(workshopId: string, token: string): Hosting {
  const workshop = useMemo(() => watchWorkshop(token), [token]);
  const { view, connection, endedBecause } = useWorkshop(workshop);
  const own = view?.audience === 'facilitator' ? view : null;
  const deck = useDeckWords(workshopId, token, own?.deckVersion ?? null);
  return {
    host: own && deck && { workshopId, token, workshop, view: own, deck, connection },
    ended: endedBecause === undefined || endedBecause === 'closed' ? null : endedBecause,
  };
}
