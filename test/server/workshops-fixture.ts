import { onTestFinished } from 'vitest';
import { io, type Socket } from 'socket.io-client';
import { build, type InStepServer } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { openDeckFolders } from '../../server/decks/deck-folders.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import {
  facilitatorSchema,
  joinedSchema,
  problemSchema,
  screenSchema,
  workshopCreatedSchema,
  type CreateWorkshopBody,
  type JoinBody,
  type Joined,
} from '../../src/protocol/http.ts';
import type { ConnectOptions } from '../../src/session/connect.ts';
import { openServerTable, type TablePlace } from '../../src/session/server-table.ts';
import type { TableSession, TableSnapshot } from '../../src/session/types.ts';
import type { WorkshopView } from '../../src/workshop/view-types.ts';

const CONFIG: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  publicUrl: null,
  hostPassphrase: null,
  retentionDays: 90,
  trustProxy: 0,
  rateLimits: true,
};

export interface ServerInTest {
  server: InStepServer;
  storage: Storage;
  url: string;
  /** Lines of the log, each an object as text. */
  log: string[];
  get: (path: string, bearer?: string, headers?: Record<string, string>) => Promise<Reply>;
  post: (path: string, body: unknown, bearer?: string) => Promise<Reply>;
  create: (body?: Partial<CreateWorkshopBody>) => ReturnType<typeof created>;
  join: (code: string, body?: JoinBody) => ReturnType<typeof joined>;
}

export interface Reply {
  status: number;
  headers: Headers;
  body: unknown;
}

/** A real server on a port of its own, with an empty database and the first deck. */
export async function aServer(
  change: Partial<Config> = {},
  given: { storage?: Storage; port?: number } = {},
): Promise<ServerInTest> {
  const storage = given.storage ?? (await openSqlite(':memory:'));
  const log: string[] = [];
  const decks = openDeckFolders({ folders: ['content/decks'], onProblem: () => {} });
  const logTo = { write: (line: string) => void log.push(line) };
  const config = { ...CONFIG, ...change, port: given.port ?? 0 };
  const server = await build(config, { storage, decks, clientDir: null, logTo });
  const port = await server.start();
  onTestFinished(() => server.stop());
  const url = `http://127.0.0.1:${port}`;
  const get: ServerInTest['get'] = (path, bearer, headers) => ask(url + path, { bearer, headers });
  const post: ServerInTest['post'] = (path, body, bearer) => ask(url + path, { bearer, body });
  return {
    server,
    storage,
    url,
    log,
    get,
    post,
    create: (body) => created(post, body),
    join: (code, body) => joined(post, code, body),
  };
}

async function created(post: ServerInTest['post'], body: Partial<CreateWorkshopBody> = {}) {
  const reply = await post('/api/workshops', { title: 'Tea and risk', tables: 2, paused: true, ...body });
  return workshopCreatedSchema.parse(reply.body);
}

async function joined(post: ServerInTest['post'], code: string, body: JoinBody = {}) {
  return joinedSchema.parse((await post(`/api/workshops/${code}/join`, body)).body);
}

export async function asFacilitator(server: ServerInTest, code: string, body: object) {
  return facilitatorSchema.parse((await server.post(`/api/workshops/${code}/facilitator`, body)).body);
}

export async function asScreen(server: ServerInTest, code: string, body: object = {}) {
  return screenSchema.parse((await server.post(`/api/workshops/${code}/screens`, body)).body);
}

export function codeOf(reply: Reply): string {
  return problemSchema.parse(reply.body).code;
}

async function ask(
  url: string,
  request: { bearer?: string | undefined; body?: unknown; headers?: Record<string, string> | undefined },
): Promise<Reply> {
  const { bearer, body, headers } = request;
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...headers,
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

export type Ack = { ok: boolean; code?: string } & Record<string, unknown>;

/** A bare socket on `/lobby`: what it was shown, and why it ended. */
export interface LobbySocket {
  socket: Socket;
  /** The view shown last. */
  view: () => WorkshopView;
  /** Answers once a view for which `fits` holds is or was the last shown. */
  until: (fits: (view: WorkshopView) => boolean) => Promise<WorkshopView>;
  command: (type: string, fields?: object) => Promise<Ack>;
  ended: Promise<string>;
}

export async function aLobbySocket(server: ServerInTest, token: unknown): Promise<LobbySocket> {
  const socket = io(`${server.url}/lobby`, { auth: { token }, forceNew: true, reconnection: false });
  onTestFinished(() => void socket.disconnect());
  let last: WorkshopView | null = null;
  const waiting = new Set<() => void>();
  socket.on('view', (view: WorkshopView) => {
    last = view;
    for (const look of waiting) look();
  });
  const ended = new Promise<string>((resolve) => {
    socket.on('ended', ({ because }: { because: string }) => resolve(because));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('view', () => resolve());
    socket.once('connect_error', reject);
  });
  return {
    socket,
    view: () => {
      if (!last) throw new Error('nothing was shown');
      return last;
    },
    until: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          if (!last || !fits(last)) return;
          waiting.delete(look);
          resolve(last);
        };
        waiting.add(look);
        look();
      }),
    command: (type, fields = {}) => socket.timeout(5_000).emitWithAck('command', { type, ...fields }),
    ended,
  };
}

/** The code with which `/lobby` turns a token away. */
export async function turnedAway(server: ServerInTest, token: unknown): Promise<string> {
  const socket = io(`${server.url}/lobby`, { auth: { token }, forceNew: true, reconnection: false });
  onTestFinished(() => void socket.disconnect());
  return new Promise((resolve, reject) => {
    socket.once('connect_error', (error) => resolve(error.message));
    socket.once('connect', () => reject(new Error('was let in')));
  });
}

/** A session at a table over a connection of its own. */
export function atTable(
  server: Pick<ServerInTest, 'url'>,
  place: TablePlace,
  options: ConnectOptions = {},
): TableSession {
  const session = openServerTable(place, { url: server.url, forceNew: true, ...options });
  onTestFinished(() => session.close());
  return session;
}

/** Answers once the session is as wanted. */
export function until(session: TableSession, fits: (now: TableSnapshot) => boolean): Promise<TableSnapshot> {
  return new Promise((resolve) => {
    const look = () => {
      const now = session.getSnapshot();
      if (fits(now)) resolve(now);
    };
    onTestFinished(session.subscribe(look));
    look();
  });
}

export const isLive = ({ connection }: TableSnapshot): boolean => connection === 'live';
export const hasEnded = ({ connection }: TableSnapshot): boolean => connection === 'ended';

export function seatOf({ matchId, seat, playerCredentials }: Joined): TablePlace {
  return { matchId, seat, credentials: playerCredentials };
}
