import { useMemo } from 'react';
import { BoardPicture } from '../../board/board-picture.tsx';
import { LARGE_LETTERING } from '../../board/lettering.ts';
import { TeamToken } from '../../board/team-token.tsx';
import { JoinCorner } from '../../stage/join-corner.tsx';
import { joinWays } from '../../stage/join-ways.ts';
import { PathRibbon } from '../../stage/path-ribbon.tsx';
import { phaseOf, type Phase } from '../../stage/phase.ts';
import { useWakeLock } from '../../stage/use-wake-lock.ts';
import { stageWords } from '../../stage/words.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { useTable } from '../../session/use-table.ts';
import { watchTable } from '../../session/while-watched.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import type { ScreenWorkshopView, TableInWorkshop } from '../../workshop/view-types.ts';
import styles from './all-tables.module.css';

export interface AllTablesProps {
  around: ScreenWorkshopView;
  deck: DeckWords;
  token: string;
  isReconnecting: boolean;
}

/** Every table's path for the whole room. It shows what is being built, and counts and compares nothing. */
export function AllTables({ around, deck, token, isReconnecting }: AllTablesProps) {
  const say = useWords(stageWords);
  usePageTitle(say('all.title'));
  useWakeLock();
  const columns = columnsFor(around.tables.length);
  return (
    <main className={styles['all']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{around.title}</h1>
        <JoinCorner join={joinWays(around, around.address)} />
      </header>
      {isReconnecting && <p className={styles['bar']}>{say('reconnecting')}</p>}
      <ul className={styles['tables']} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {around.tables.map((table) => (
          <OnePath
            key={table.tableId}
            table={table}
            deck={deck}
            token={token}
            isLarge={around.tables.length <= 2}
          />
        ))}
      </ul>
    </main>
  );
}

/** As many beside each other as keep the words readable from the back row. */
function columnsFor(tables: number): number {
  if (tables <= 2) return Math.max(1, tables);
  if (tables <= 4) return 2;
  if (tables <= 9) return 3;
  return tables <= 16 ? 4 : 5;
}

function OnePath({ table, deck, token, isLarge }: OnePathProps) {
  const say = useWords(stageWords);
  const { matchId } = table;
  const session = useMemo(() => watchTable({ matchId, seat: null, credentials: token }), [matchId, token]);
  const { view } = useTable(session);
  const phase = view && phaseOf(view, table.started);
  return (
    <li className={styles['table']}>
      <h2 className={styles['name']}>{table.name ?? say('table', { number: table.number })}</h2>
      <p className={styles['line']}>
        {view && isTurn(view, phase) && (
          <TeamToken team={view.houseRules.tokens === 'shared' ? null : view.turn.team} active size="1.7em" />
        )}
        {view && phase ? say(`all.${phase}`, { team: view.teams[view.turn.team].name }) : say('connecting')}
      </p>
      <div className={styles['path']}>
        {view && isLarge && <BoardPicture view={view} words={deck} lettering={LARGE_LETTERING} />}
        {view && !isLarge && <PathRibbon view={view} deck={deck} />}
      </div>
    </li>
  );
}

interface OnePathProps {
  table: TableInWorkshop;
  deck: DeckWords;
  token: string;
  /** There is room for the whole board. */
  isLarge: boolean;
}

const isTurn = (view: TableView, phase: Phase | null): boolean => phase === view.turn.step;
