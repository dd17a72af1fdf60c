import { LOBBY_NAMESPACE } from '../protocol/lobby.ts';
import { parseWorkshopView } from '../protocol/workshop-view.ts';
import { openLine, readAck, type ConnectOptions } from './connect.ts';
import { createListeners } from './listeners.ts';
import type { CommandResult, EndedBecause, WorkshopSession, WorkshopSnapshot } from './types.ts';

/** How long an answer to a command may take before it counts as lost. */
const ANSWER_MS = 10_000;

/** The workshop on a server, for a participant's, a facilitator's or a screen's token. */
export function openServerWorkshop(token: string, options: ConnectOptions = {}): WorkshopSession {
  const listeners = createListeners();
  let snapshot: WorkshopSnapshot = { view: null, connection: 'connecting' };

  function change(next: Partial<WorkshopSnapshot>): void {
    if (snapshot.connection === 'ended') return;
    snapshot = { ...snapshot, ...next };
    listeners.tell();
  }

  function end(because: EndedBecause): void {
    change({ connection: 'ended', endedBecause: because });
  }

  const line = openLine({ namespace: LOBBY_NAMESPACE, auth: { token } }, options, {
    onRefused(code) {
      if (code === 'unknown-token') end('unknown-token');
      return code === 'unknown-token';
    },
    onLost() {
      if (snapshot.connection === 'live') change({ connection: 'reconnecting' });
    },
    onEnded: end,
  });
  const { socket } = line;
  socket.on('view', (message: unknown) => {
    const view = parseWorkshopView(message);
    if (view) change({ view, connection: 'live' });
  });

  /** Waits until something can be sent, or never will be. */
  function whenBack(): Promise<void> {
    if (socket.connected || snapshot.connection === 'ended') return Promise.resolve();
    return new Promise((resolve) => {
      const stop = listeners.add(() => {
        if (snapshot.connection === 'ended') done();
      });
      function done(): void {
        stop();
        socket.off('connect', done);
        resolve();
      }
      socket.on('connect', done);
    });
  }

  return {
    subscribe: listeners.add,
    getSnapshot: () => snapshot,
    async command(type, fields): Promise<CommandResult> {
      await whenBack();
      if (snapshot.connection === 'ended') return { ok: false, code: snapshot.endedBecause ?? 'closed' };
      try {
        return readAck(await socket.timeout(ANSWER_MS).emitWithAck('command', { ...fields, type }));
      } catch {
        return { ok: false, code: 'offline' };
      }
    },
    close() {
      end('closed');
      line.close();
    },
  };
}
