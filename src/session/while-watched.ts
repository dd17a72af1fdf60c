import { openServerTable, type TablePlace } from './server-table.ts';
import { openServerWorkshop } from './server-workshop.ts';
import type { TableSession, WorkshopSession } from './types.ts';

interface Watchable {
  subscribe: (listener: () => void) => () => void;
  close: () => void;
}

/** Opens a session when the first listener comes and closes it when the last has gone. */
function watched<Session extends Watchable>(open: () => Session) {
  let session: Session | null = null;
  let listeners = 0;
  return {
    now: () => session,
    subscribe(listener: () => void): () => void {
      session ??= open();
      const opened = session;
      const stop = opened.subscribe(listener);
      listeners += 1;
      return () => {
        stop();
        listeners -= 1;
        if (listeners > 0) return;
        opened.close();
        session = null;
      };
    },
  };
}

const CLOSED = { ok: false, code: 'closed' } as const;

/** A table on a server for as long as something on the page draws it (with `useTable`). */
export function watchTable(place: TablePlace): TableSession {
  const table = watched(() => openServerTable(place));
  const before = { view: null, connection: 'connecting', seat: place.seat, waiting: false } as const;
  return {
    subscribe: (listener) => table.subscribe(listener),
    getSnapshot: () => table.now()?.getSnapshot() ?? before,
    play: (move, args) => table.now()?.play(move, args) ?? Promise.resolve(CLOSED),
    close: () => table.now()?.close(),
  };
}

/** A workshop on a server for as long as something on the page draws it (with `useWorkshop`). */
export function watchWorkshop(token: string): WorkshopSession {
  const workshop = watched(() => openServerWorkshop(token));
  const before = { view: null, connection: 'connecting' } as const;
  return {
    subscribe: (listener) => workshop.subscribe(listener),
    getSnapshot: () => workshop.now()?.getSnapshot() ?? before,
    command: (type, fields) => workshop.now()?.command(type, fields) ?? Promise.resolve(CLOSED),
    close: () => workshop.now()?.close(),
  };
}
