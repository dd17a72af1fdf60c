import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Quiet } from '../../facilitate/use-quiet.ts';
import type { AtTable } from '../../facilitate/use-act.ts';
import type { FacilitatorView, TableView } from '../../rules/view-types.ts';
import { FACILITATOR } from '../../rules/state.ts';
import { useTable } from '../../session/use-table.ts';
import { watchTable } from '../../session/while-watched.ts';
import { useWords } from '../../words/index.ts';
import type { TableInWorkshop } from '../../workshop/view-types.ts';
import styles from './one-table.module.css';
import { TableDesk } from './table-desk.tsx';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

export interface OneTableProps {
  host: Host;
  table: TableInWorkshop;
  quiet: Quiet;
}

const isWhole = (view: TableView | FacilitatorView | null): view is FacilitatorView =>
  view !== null && 'facilitator' in view;

/** One table with the facilitator at it. */
export function OneTable({ host, table, quiet }: OneTableProps) {
  const say = useWords(hostWords);
  const { token, deck, workshop, view: around } = host;
  const { matchId, tableId } = table;
  const session = useMemo(
    () => watchTable({ matchId, seat: FACILITATOR, credentials: token }),
    [matchId, token],
  );
  const { view } = useTable(session);
  const isOnly = around.tables.length === 1 || around.you.tableId !== null;
  const at: AtTable | null = isWhole(view)
    ? {
        view,
        deck,
        play: session.play,
        corrections: around.corrections,
        mend: (wordId, text) => workshop.command('mendWords', { tableId, wordId, text }),
      }
    : null;
  return (
    <>
      {!isOnly && (
        <p>
          <Link href={`/w/${host.workshopId}/host`} className={styles['back']}>
            {say('one.back')}
          </Link>
        </p>
      )}
      {at ? (
        <TableDesk host={host} table={table} at={at} quiet={quiet} />
      ) : (
        <p className={styles['loading']}>{say('loading')}</p>
      )}
    </>
  );
}
