import { useSyncExternalStore } from 'react';
import type { WorkshopSession, WorkshopSnapshot } from './types.ts';

/** The workshop as it is now; draws again at every change of it. */
export function useWorkshop(session: Pick<WorkshopSession, 'subscribe' | 'getSnapshot'>): WorkshopSnapshot {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
