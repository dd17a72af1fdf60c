import { useMemo } from 'react';
import { BigStone } from '../../stage/big-stone.tsx';
import { JoinCorner } from '../../stage/join-corner.tsx';
import { joinWays } from '../../stage/join-ways.ts';
import { phaseOf } from '../../stage/phase.ts';
import { useWakeLock } from '../../stage/use-wake-lock.ts';
import { stageWords } from '../../stage/words.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
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
          <OnePath key={table.tableId} table={table} deck={deck} token={token} />
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

function OnePath({ table, deck, token }: { table: TableInWorkshop; deck: DeckWords; token: string }) {
  const say = useWords(stageWords);
  const { matchId } = table;
  const session = useMemo(() => watchTable({ matchId, seat: null, credentials: token }), [matchId, token]);
  const { view } = useTable(session);
  const name = table.name ?? say('table', { number: table.number });
  const line = view && say(`all.${phaseOf(view, table.started)}`, { team: view.teams[view.turn.team].name });
  return (
    <li className={styles['table']}>
      <h2 className={styles['name']}>{name}</h2>
      <div className={styles['path']}>
        {view?.inPlay.map((outcome) => (
          <BigStone key={outcome} view={view} deck={deck} outcome={outcome} />
        ))}
      </div>
      <p className={styles['line']}>{line ?? say('connecting')}</p>
    </li>
  );
}
