import { useMemo } from 'react';
import { AllTables } from './all-tables.tsx';
import { Laying, Lost } from './laying.tsx';
import { OneTable } from './one-table.tsx';
import { useScreenKey } from './use-screen-key.ts';
import { useScreen } from './use-screen.ts';

/** `/w/:id/table/:tableId/screen`: one table for the whole room. Nothing to click. */
export function ScreenPage({ workshopId, tableId }: { workshopId: string; tableId: string }) {
  return <Keyed key={tableId} workshopId={workshopId} tableId={tableId} />;
}

/** `/w/:id/screen`: all tables for the whole room. */
export function ScreensPage({ workshopId }: { workshopId: string }) {
  return <Keyed key={workshopId} workshopId={workshopId} />;
}

interface Which {
  workshopId: string;
  /** Left out: all tables. */
  tableId?: string;
}

function Keyed({ workshopId, tableId }: Which) {
  const { key, renew } = useScreenKey(workshopId, tableId);
  if (key.state === 'refused') return <Lost because={key.code} onAgain={renew} />;
  if (key.state === 'asking') return <Laying />;
  return (
    <Opened
      key={key.token}
      workshopId={workshopId}
      token={key.token}
      renew={renew}
      {...(tableId !== undefined && { tableId })}
    />
  );
}

function Opened({ workshopId, tableId, token, renew }: Which & { token: string; renew: () => void }) {
  const screen = useScreen(workshopId, token, renew);
  const { around, deck, ended } = screen;
  const open = useMemo(() => around && deck && { around, deck }, [around, deck]);
  if (ended !== null && ended !== 'closed') return <Lost because={ended} onAgain={renew} />;
  if (!open) return <Laying />;
  const isReconnecting = screen.connection === 'reconnecting';
  if (tableId === undefined) {
    return <AllTables {...open} token={token} isReconnecting={isReconnecting} />;
  }
  const table = open.around.tables.find((each) => each.tableId === tableId);
  if (!table) return <Lost because="unknown-table" onAgain={renew} />;
  return <OneTable {...open} table={table} token={token} isReconnecting={isReconnecting} />;
}
