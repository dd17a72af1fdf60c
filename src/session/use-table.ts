import { useSyncExternalStore } from 'react';
import type { TableSession, TableSnapshot } from './types.ts';

/** The table as it is now; draws again at every change of it. */
export function useTable(session: Pick<TableSession, 'subscribe' | 'getSnapshot'>): TableSnapshot {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
