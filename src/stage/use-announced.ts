import { useEffect, useRef } from 'react';
import { announcements } from '../board/announcements.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Team } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { announce } from '../ui/announcer-store.ts';

/** Says what happens at a table through the page's live region. `team` is the listener's own, `null` for none. */
export function useAnnounced(view: TableView | null, deck: DeckWords | null, team: Team | null = null): void {
  const told = useRef<TableView | null>(null);
  useEffect(() => {
    if (!view || !deck) return;
    announce(announcements(told.current, view, { words: deck, team }));
    told.current = view;
  }, [view, deck, team]);
}
