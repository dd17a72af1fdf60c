import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import { build, type InStepServer, type ServerDeps } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { openDeckFolders } from '../../server/decks/deck-folders.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import {
  joinedSchema,
  screenSchema,
  workshopCreatedSchema,
  type CreateWorkshopBody,
  type Joined,
  type WorkshopCreated,
} from '../../src/protocol/http.ts';
import { TEAMS, type Team } from '../../src/rules/state.ts';

const CONFIG: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  publicUrl: null,
  hostPassphrase: null,
  retentionDays: 90,
  trustProxy: 0,
  rateLimits: false,
};

export interface RunningServer {
  server: InStepServer;
  port: number;
  url: string;
  /** Lines of the log, each an object as text. */
  log: string[];
}

/** A real server on a port of its own, in memory where no storage is given, stopped when the test is finished. */
export async function aServer(
  change: Partial<Config> = {},
  deps: Partial<ServerDeps> = {},
): Promise<RunningServer> {
  const log: string[] = [];
  const server = await build(
    { ...CONFIG, ...change },
    {
      storage: deps.storage ?? (await openSqlite(':memory:')),
      decks: openDeckFolders({ folders: ['content/decks'], onProblem: () => {} }),
      clientDir: null,
      logTo: { write: (line) => void log.push(line) },
      ...deps,
    },
  );
  onTestFinished(() => server.stop());
  const port = await server.start();
  return { server, port, url: `http://127.0.0.1:${port}`, log };
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** One table of a workshop with somebody in every seat, and a screen. */
export interface FullTable {
  workshop: WorkshopCreated;
  tableId: string;
  joined: Record<Team, Joined>;
  screenToken: string;
  /** What opens a seat: `'0'` to `'3'`, `'4'` for the facilitator, `null` for the screen. */
  tokenFor: (seat: Team | '4' | null) => string;
}

/** A workshop on a running server, its first table full. */
export async function aFullTable(
  { url }: Pick<RunningServer, 'url'>,
  body: Partial<CreateWorkshopBody> = {},
): Promise<FullTable> {
  const asked = { title: 'A table in a test', preset: 'classic', tables: 1, ...body };
  const workshop = workshopCreatedSchema.parse(await post(`${url}/api/workshops`, asked));
  const tableId = workshop.tables[0]?.tableId ?? '';
  const join = async (seat: Team) =>
    joinedSchema.parse(await post(`${url}/api/workshops/${workshop.code}/join`, { tableId, seat }));
  const joined = { '0': await join('0'), '1': await join('1'), '2': await join('2'), '3': await join('3') };
  const { screenToken } = screenSchema.parse(
    await post(`${url}/api/workshops/${workshop.code}/screens`, { tableId }),
  );
  const tokenFor = (seat: Team | '4' | null): string => {
    if (seat === null) return screenToken;
    return seat === '4' ? workshop.facilitatorToken : joined[seat].playerCredentials;
  };
  return { workshop, tableId, joined, screenToken, tokenFor };
}

/** What the server acknowledges a message with. */
export interface Ack {
  ok: boolean;
  code?: string;
  stateID?: number;
  reference?: string;
}

/** A bare socket, connected, closed when the test is finished. */
export async function aSocket(
  url: string,
  namespace = '/in-step',
  options: Parameters<typeof io>[1] = {},
): Promise<Socket> {
  const socket = io(`${url}${namespace}`, { forceNew: true, reconnection: false, ...options });
  onTestFinished(() => {
    socket.disconnect();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

/** Sends a message and waits for its acknowledgement. */
export async function ask(socket: Socket, event: string, ...args: unknown[]): Promise<Ack> {
  const answer: unknown = await socket.timeout(8000).emitWithAck(event, ...args);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Error('no coded answer');
  return answer as Ack;
}

/** A move as boardgame.io's client puts it. */
export function aMove(type: unknown, input?: unknown): object {
  return {
    type: 'MAKE_MOVE',
    payload: { type, args: input === undefined ? [] : [input], playerID: 'anybody', credentials: '' },
  };
}

/** A socket that has come to a table. */
export interface Seated {
  socket: Socket;
  tableId: string;
  play: (type: unknown, input?: unknown) => Promise<Ack>;
}

/** Connects and binds a socket to a seat of a table. */
export async function sit(
  { url }: Pick<RunningServer, 'url'>,
  table: FullTable,
  seat: Team | '4' | null,
): Promise<Seated> {
  const socket = await aSocket(url);
  const { tableId } = table;
  const bound = await ask(socket, 'sync', tableId, seat, table.tokenFor(seat));
  if (!bound.ok) throw new Error(`not bound: ${bound.code}`);
  return {
    socket,
    tableId,
    play: (type, input) => ask(socket, 'update', aMove(type, input), 0, tableId, seat),
  };
}

/** Every team in its seat. */
export async function sitAll(server: Pick<RunningServer, 'url'>, table: FullTable): Promise<Seated[]> {
  return Promise.all(TEAMS.map((team) => sit(server, table, team)));
}
