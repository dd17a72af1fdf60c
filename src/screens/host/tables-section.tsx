import type { Quiet } from '../../facilitate/use-quiet.ts';
import { OneTable } from './one-table.tsx';
import { Overview } from './overview.tsx';
import { ReachNotice } from './reach-notice.tsx';
import type { Host } from './use-host.ts';

export interface TablesSectionProps {
  host: Host;
  /** The one that is looked into; `null` = all at a glance. */
  tableId: string | null;
  quiet: Quiet;
}

/** All tables at a glance, or one of them with its tools. */
export function TablesSection({ host, tableId, quiet }: TablesSectionProps) {
  const table = host.view.tables.find((each) => each.tableId === tableId);
  return (
    <>
      <ReachNotice host={host} />
      {table ? (
        <OneTable key={table.tableId} host={host} table={table} quiet={quiet} />
      ) : (
        <Overview host={host} />
      )}
    </>
  );
}
