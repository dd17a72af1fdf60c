import type { ReactNode } from 'react';
import type { Drafts } from '../../play/drafts.ts';
import type { Play } from '../../play/use-turn.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { Team } from '../../rules/state.ts';
import type { TableView } from '../../rules/view-types.ts';
import type { Connection } from '../../session/types.ts';

/** What a participant's table needs to be drawn. */
export interface TableScreenProps {
  view: TableView;
  words: DeckWords;
  team: Team;
  name: string | null;
  play: Play;
  connection: Connection;
  nobodyHere: boolean;
  drafts: Drafts;
  head: ReactNode;
}
