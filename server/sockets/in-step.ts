import type { Socket } from 'socket.io';
import * as z from 'zod/mini';
import { GAME_NAME } from '../../src/rules/game.ts';
import { FACILITATOR, type Seat } from '../../src/rules/state.ts';
import type { ServerParts } from '../parts.ts';
import { addressOf } from '../security/addresses.ts';
import type { KeyRecord } from '../storage/storage.ts';
import { tableKind, tableRef } from '../streams/table-kind.ts';
import { guardSocket } from './guard.ts';
import { playMove } from './in-step-play.ts';
import { roomOf, stateFor, tellTable, type Wants } from './in-step-tell.ts';
import { audienceOf, parseSync, parseUpdate, type SyncRequest } from './in-step-wire.ts';

type InStepParts = Pick<
  ServerParts,
  | 'io'
  | 'streams'
  | 'presence'
  | 'doorkeeper'
  | 'limits'
  | 'metrics'
  | 'report'
  | 'config'
  | 'now'
  | 'isStopping'
>;

/** The table that a socket has come to, and as whom. */
interface Bound {
  keyHash: string;
  workshopId: string;
  tableId: string;
  seat: Seat | null;
  /** The facilitator's device; `null` for everybody else. */
  deviceId: string | null;
  room: string;
  leave: () => void;
}

const handshakeSchema = z.object({ token: z.optional(z.unknown()), patches: z.optional(z.unknown()) });

/** The namespace on which tables are played, in boardgame.io's own protocol: `sync`, `update`, `patch`. */
export function serveInStep(parts: InStepParts): void {
  const namespace = parts.io.of(`/${GAME_NAME}`);
  parts.streams.onSaved(tableKind, (saved) => {
    tellTable(namespace, saved);
  });
  namespace.on('connection', (socket) => {
    new TableSocket(socket, parts).listen();
  });
}

class TableSocket {
  readonly #socket: Socket;
  readonly #parts: InStepParts;
  readonly #wants: Wants;
  readonly #token: unknown;
  #bound: Bound | null = null;

  constructor(socket: Socket, parts: InStepParts) {
    const { token, patches } = handshakeSchema.parse(socket.handshake.auth);
    this.#socket = socket;
    this.#parts = parts;
    this.#wants = patches === true ? 'patches' : 'states';
    this.#token = token;
  }

  listen(): void {
    guardSocket(
      this.#socket,
      { sync: (args) => this.#sync(args), update: (args) => this.#update(args) },
      this.#parts,
    );
    this.#socket.on('disconnect', () => {
      this.#unbind();
    });
  }

  /** Binds the socket to a table and a seat, for good reason only, and gives it the state. */
  async #sync(args: readonly unknown[]): Promise<object> {
    const request = parseSync(args);
    if (!request) return { ok: false, code: 'bad-fields' };
    const token = request.credentials ?? this.#token;
    const key = await this.#parts.doorkeeper.identify(token);
    if (!key) return this.#failed();
    if (!opens(key, request)) return { ok: false, code: 'not-your-table' };
    const ref = tableRef(request.tableId);
    const { state: table } = await this.#parts.streams.look(ref);
    if (table?.workshopId !== key.workshopId) return { ok: false, code: 'not-your-table' };
    if (!this.#socket.connected) return { ok: false, code: 'not-allowed' };
    const bound = this.#bind(key, request);
    // The key may have been ended between the two: from here on who ends it finds this socket.
    if (!(await this.#parts.doorkeeper.identify(token))) {
      this.#unbind();
      return { ok: false, code: 'unknown-token' };
    }
    return this.#giveState(bound);
  }

  /** Between looking and joining nothing else happens, so that the next step that is told follows this state. */
  #giveState(bound: Bound): object {
    const { tableId, seat, room } = bound;
    const loaded = this.#parts.streams.now(tableRef(tableId));
    const state = loaded && stateFor(loaded, audienceOf(seat), this.#wants);
    // Another request to sync came while this one waited: that one counts.
    if (!loaded || !state || this.#bound !== bound) return { ok: false, code: 'busy' };
    void this.#socket.join(room);
    this.#socket.emit('sync', tableId, state);
    return { ok: true, stateID: loaded.version - 1 };
  }

  #bind(key: KeyRecord, { tableId, seat }: SyncRequest): Bound {
    this.#unbind();
    const bound = {
      keyHash: key.hash,
      workshopId: key.workshopId,
      tableId,
      seat,
      deviceId: key.kind === 'facilitator' ? key.personId : null,
      room: roomOf(tableId, audienceOf(seat), this.#wants),
      leave: this.#parts.presence.arrive(key, this.#socket),
    };
    this.#bound = bound;
    return bound;
  }

  #unbind(): void {
    const bound = this.#bound;
    this.#bound = null;
    if (!bound) return;
    void this.#socket.leave(bound.room);
    bound.leave();
  }

  async #failed(): Promise<object> {
    const { limits, config } = this.#parts;
    const address = addressOf(this.#socket.request, config.trustProxy);
    if ((await limits.waitMs(address)) > 0) return { ok: false, code: 'too-many-failures' };
    await limits.failed(address);
    return { ok: false, code: 'unknown-token' };
  }

  async #update(args: readonly unknown[]): Promise<object> {
    const startedAtMs = performance.now();
    const update = parseUpdate(args);
    if (!update) return { ok: false, code: 'unknown-move' };
    const bound = this.#bound;
    if (bound?.seat == null || update.tableId !== bound.tableId) return { ok: false, code: 'not-allowed' };
    if (!(await this.#parts.limits.mayAct(bound.keyHash))) return { ok: false, code: 'rate-limited' };
    const { workshopId, tableId, seat, deviceId } = bound;
    const isStillThere = (): boolean => this.#bound === bound;
    const mover = { workshopId, tableId, seat, deviceId, isStillThere };
    const outcome = await playMove(this.#parts, mover, update);
    if (!outcome.ok) return outcome;
    this.#parts.metrics.move((performance.now() - startedAtMs) / 1000);
    return { ok: true, ...outcome.answer };
  }
}

/** Whether a key opens this seat of this table. */
function opens(key: KeyRecord, { tableId, seat }: SyncRequest): boolean {
  const holdsHere = key.tableId === null || key.tableId === tableId;
  if (seat === null) return key.kind === 'screen' && holdsHere;
  if (seat === FACILITATOR) return key.kind === 'facilitator' && holdsHere;
  return key.kind === 'player' && key.tableId === tableId && key.seat === seat;
}
