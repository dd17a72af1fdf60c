import { useRef, useState, type ReactNode } from 'react';
import { BoardPicture } from '../../board/board-picture.tsx';
import { PathTable } from '../../board/path-table.tsx';
import { ScenarioCard } from '../../board/scenario-card.tsx';
import type { Drafts } from '../../play/drafts.ts';
import { AboutBoard, MoveOn, TurnNext } from '../../play/turn-parts.tsx';
import { useTurn, type Play } from '../../play/use-turn.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { Team } from '../../rules/state.ts';
import type { TableView } from '../../rules/view-types.ts';
import type { Connection } from '../../session/types.ts';
import { useFocusInPlace } from '../../ui/focus-in-place.ts';
import { BoardFirst } from './board-first.tsx';
import { BoardStrip } from './board-strip.tsx';
import { DrawNote } from './draw-note.tsx';
import { HistoryList } from './history-list.tsx';
import styles from './table-screen.module.css';
import { TalkRing } from './talk-ring.tsx';
import { TurnBanner } from './turn-banner.tsx';
import { useIsWide } from './use-is-wide.ts';

export interface TableScreenProps {
  view: TableView;
  words: DeckWords;
  /** The seat of this person, and their first name if they gave one. */
  team: Team;
  name: string | null;
  play: Play;
  connection: Connection;
  nobodyHere: boolean;
  /** *Start playing* was not pressed yet. Left out: it was, or there is no such button here. */
  notStarted?: boolean;
  drafts: Drafts;
  /** Stands above everything: whose page this is, and what else one can reach. */
  head: ReactNode;
}

/** A participant's table: the card first, one next step in one place, the board beside it or folded into a strip. */
export function TableScreen(props: TableScreenProps) {
  const { view, words, team, name, play, connection, nobodyHere, notStarted = false, drafts, head } = props;
  const [who] = useState({ team, facilitator: false });
  const turn = useTurn({ view, words, who, play, connection, nobodyHere, notStarted, drafts });
  const isWide = useIsWide();
  const main = useRef<HTMLElement>(null);
  useFocusInPlace(main);
  const isBoardFirst = view.turn.step === 'roll' || view.ended;
  return (
    <div className={styles['table']}>
      {head}
      <main ref={main} className={styles['main']}>
        <div className={styles['hand']}>
          <TurnBanner view={view} who={who} name={name} notStarted={notStarted} />
          {isBoardFirst ? (
            <BoardFirst view={view} words={words} isWide={isWide} />
          ) : (
            <ScenarioCard view={view} words={words} size="hands" />
          )}
          <DrawNote view={view} />
          <TalkRing view={view} />
          <MoveOn turn={turn} />
          <div className={styles['next']} data-step={turn.step.code}>
            <TurnNext turn={turn} />
          </div>
        </div>
        <div className={styles['extras']}>
          <AboutBoard turn={turn} />
        </div>
        {isWide && (
          <div className={styles['board']}>
            <BoardPicture view={view} words={words} pointed={turn.choice} />
          </div>
        )}
        {!isWide && !isBoardFirst && <BoardStrip view={view} words={words} pointed={turn.choice} />}
        <div className={styles['told']}>
          <PathTable view={view} words={words} />
          <HistoryList view={view} words={words} />
        </div>
      </main>
    </div>
  );
}
