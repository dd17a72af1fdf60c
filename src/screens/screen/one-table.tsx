import { useMemo } from 'react';
import { PathTable } from '../../board/path-table.tsx';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { useTable } from '../../session/use-table.ts';
import { watchTable } from '../../session/while-watched.ts';
import { FootBar } from '../../stage/foot-bar.tsx';
import { JoinCorner } from '../../stage/join-corner.tsx';
import { joinWays } from '../../stage/join-ways.ts';
import { phaseOf } from '../../stage/phase.ts';
import { Stage } from '../../stage/stage.tsx';
import { useAnnounced } from '../../stage/use-announced.ts';
import { useWakeLock } from '../../stage/use-wake-lock.ts';
import { stageWords } from '../../stage/words.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useWords } from '../../words/index.ts';
import type { ScreenWorkshopView, TableInWorkshop } from '../../workshop/view-types.ts';
import { Laying, Lost } from './laying.tsx';
import { Welcome } from './welcome.tsx';

export interface OneTableProps {
  around: ScreenWorkshopView;
  deck: DeckWords;
  table: TableInWorkshop;
  token: string;
  isReconnecting: boolean;
}

/** One table for the whole room, from finding seats to the end of the path. */
export function OneTable({ around, deck, table, token, isReconnecting }: OneTableProps) {
  const say = useWords(stageWords);
  const { matchId } = table;
  const session = useMemo(() => watchTable({ matchId, seat: null, credentials: token }), [matchId, token]);
  const { view, connection, endedBecause } = useTable(session);
  const name = table.name ?? say('table', { number: table.number });
  usePageTitle(say('title', { table: name }));
  useWakeLock();
  useAnnounced(view, deck);
  if (endedBecause !== undefined && endedBecause !== 'closed') {
    return <Lost because={endedBecause} onAgain={() => window.location.reload()} />;
  }
  if (!view) return <Laying />;
  const isAway = isReconnecting || connection === 'reconnecting';
  return (
    <main>
      <VisuallyHidden>
        <h1>{name}</h1>
      </VisuallyHidden>
      <Shown around={around} deck={deck} table={table} name={name} view={view} isAway={isAway} />
    </main>
  );
}

interface ShownProps extends Pick<OneTableProps, 'around' | 'deck' | 'table'> {
  name: string;
  view: TableView;
  isAway: boolean;
}

function Shown({ around, deck, table, name, view, isAway }: ShownProps) {
  const say = useWords(stageWords);
  const phase = phaseOf(view, table.started);
  const join = joinWays(around, around.address);
  const bar = isAway ? say('reconnecting') : null;
  if (phase === 'waiting') {
    return (
      <Welcome
        join={join}
        table={table}
        name={around.tables.length > 1 ? name : null}
        view={view}
        deck={deck}
        bar={bar}
      />
    );
  }
  const active = table.seats[view.turn.team];
  return (
    <>
      <Stage
        view={view}
        deck={deck}
        phase={phase}
        bar={bar}
        foot={
          <FootBar
            view={view}
            phase={phase}
            isNobodyHere={active.people > 0 && active.connected === 0 && view.turn.carriedBy === null}
          >
            <JoinCorner join={join} table={around.tables.length > 1 ? name : null} />
          </FootBar>
        }
      />
      <VisuallyHidden>
        <PathTable view={view} words={deck} />
      </VisuallyHidden>
    </>
  );
}
