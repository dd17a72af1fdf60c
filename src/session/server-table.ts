import {
  parseTableMessage,
  TABLE_NAMESPACE,
  type TableMessage,
  type WireTable,
} from '../protocol/table-wire.ts';
import type { Seat } from '../rules/state.ts';
import { patched } from './apply-patch.ts';
import { openLine, readAck, type ConnectOptions } from './connect.ts';
import { createListeners } from './listeners.ts';
import { guarded, type PendingMove } from './pending-moves.ts';
import { randomId } from './random-id.ts';
import type { EndedBecause, PlayResult, TableSession, TableSnapshot } from './types.ts';

/** Where somebody sits, and what proves it: player credentials, a facilitator's token, a screen's token. */
export interface TablePlace {
  matchId: string;
  /** `null` = a screen. */
  seat: Seat | null;
  credentials: string;
}

/** How long an answer may take before a move is sent again. */
const ANSWER_MS = 8_000;
const SYNC_AGAIN_MS = 1_500;
/** Refusals of a request to sync after which it is no use to ask again. */
const FINAL: Readonly<Record<string, EndedBecause>> = {
  'unknown-token': 'unknown-token',
  'not-your-table': 'not-your-table',
};

/**
 * A table on a server. After a drop it reconnects, asks for the table anew and sends the moves again that nobody
 * acknowledged.
 */
export function openServerTable(place: TablePlace, options: ConnectOptions = {}): TableSession {
  const table = new ServerTable(place, options);
  return {
    subscribe: table.listeners.add,
    getSnapshot: () => table.snapshot,
    play: (move, args) => table.play(move, args),
    close: () => table.close(),
  };
}

class ServerTable {
  readonly listeners = createListeners();
  snapshot: TableSnapshot;
  readonly #place: TablePlace;
  readonly #line: ReturnType<typeof openLine>;
  #wire: WireTable | null = null;
  /** In the order in which they were played. */
  readonly #pending: PendingMove[] = [];
  #isSynced = false;
  /** Only the latest request to sync counts: a drop leaves the one before it without an answer. */
  #syncs = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(place: TablePlace, options: ConnectOptions) {
    this.#place = place;
    this.snapshot = { view: null, connection: 'connecting', seat: place.seat, waiting: false };
    const line = { namespace: TABLE_NAMESPACE, auth: { patches: true } };
    this.#line = openLine(line, options, {
      onRefused: () => false,
      onLost: () => this.#lost(),
      onEnded: (because) => this.#end(because),
    });
    const { socket } = this.#line;
    socket.on('connect', () => void this.#sync());
    for (const name of ['sync', 'update', 'patch'] as const) {
      socket.on(name, (...args: unknown[]) => {
        const message = parseTableMessage(name, args);
        if (message?.matchId === place.matchId) this.#receive(message);
      });
    }
  }

  play(move: string, args: Record<string, unknown> | undefined): Promise<PlayResult> {
    const { connection, view, endedBecause } = this.snapshot;
    if (connection === 'ended') return Promise.resolve({ ok: false, code: endedBecause ?? 'closed' });
    if (!view) return Promise.resolve({ ok: false, code: 'offline' });
    return new Promise((answer) => {
      const pending = { move, args: guarded({ move, args }, view.turn, randomId(16)), answer };
      this.#pending.push(pending);
      this.#change({ waiting: true });
      if (this.#isSynced) void this.#send(pending);
    });
  }

  close(): void {
    this.#end('closed');
    this.#line.close();
  }

  #change(next: Partial<TableSnapshot>): void {
    if (this.snapshot.connection === 'ended') return;
    this.snapshot = { ...this.snapshot, ...next };
    this.listeners.tell();
  }

  #lost(): void {
    this.#isSynced = false;
    if (this.snapshot.connection === 'live') this.#change({ connection: 'reconnecting' });
  }

  #end(because: EndedBecause): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#change({ connection: 'ended', endedBecause: because, waiting: false });
    for (const { answer } of this.#pending.splice(0)) answer({ ok: false, code: because });
  }

  /** Asks for the whole table. What comes before the answer is already part of it. */
  async #sync(): Promise<void> {
    const { matchId, seat, credentials } = this.#place;
    this.#isSynced = false;
    this.#syncs += 1;
    const own = this.#syncs;
    const ack = readAck(await this.#ask('sync', matchId, seat, credentials));
    const isOver = this.snapshot.connection === 'ended' || !this.#line.socket.connected;
    if (isOver || own !== this.#syncs) return;
    if (!ack.ok) {
      const because = FINAL[ack.code];
      if (because) {
        this.#end(because);
        this.#line.close();
      } else {
        this.#timer = setTimeout(() => void this.#sync(), SYNC_AGAIN_MS);
      }
      return;
    }
    this.#isSynced = true;
    for (const pending of this.#pending) void this.#send(pending);
  }

  /** The answer to an event, or `null` when none came. */
  async #ask(...event: [name: string, ...args: unknown[]]): Promise<unknown> {
    const [name, ...args] = event;
    try {
      return await this.#line.socket.timeout(ANSWER_MS).emitWithAck(name, ...args);
    } catch {
      return null;
    }
  }

  #receive(message: TableMessage): void {
    const before = this.#wire;
    if (message.kind === 'state') {
      this.#show(message.table);
      return;
    }
    const after = before?._stateID === message.from ? patched(before, message.to, message.steps) : null;
    if (after) this.#show(after);
    else if (this.#isSynced) void this.#sync();
  }

  #show(table: WireTable): void {
    this.#wire = table;
    this.#change({ view: table.G, connection: 'live' });
  }

  /** Without an answer it stays pending: it is sent again after the next sync, or at once while connected. */
  async #send(pending: PendingMove): Promise<void> {
    const { matchId, seat } = this.#place;
    const action = {
      type: 'MAKE_MOVE',
      payload: { type: pending.move, args: [pending.args], playerID: seat },
    };
    const said = await this.#ask('update', action, this.#wire?._stateID ?? 0, matchId, seat);
    if (!this.#pending.includes(pending)) return;
    if (said === null) {
      if (this.#isSynced) void this.#send(pending);
      return;
    }
    this.#pending.splice(this.#pending.indexOf(pending), 1);
    this.#change({ waiting: this.#pending.length > 0 });
    const ack = readAck(said);
    pending.answer(ack.ok ? { ok: true } : ack);
  }
}
