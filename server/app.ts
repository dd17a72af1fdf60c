import type { AddressInfo, Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Server } from 'socket.io';
import type { Config } from './config.ts';
import type { DeckFolders } from './decks/deck-folders.ts';
import { openServerDecks } from './decks/server-decks.ts';
import { healthRoutes } from './http/health.ts';
import { createMetrics, metricsRoute } from './http/metrics.ts';
import { mediaRoute } from './http/media.ts';
import { createHttp, guardHttp } from './http/open-http.ts';
import { staticRoutes } from './http/static.ts';
import type { ServerParts } from './parts.ts';
import { networkAddresses } from './security/addresses.ts';
import { createDoorkeeper } from './security/doorkeeper.ts';
import { createFaultLog } from './security/fault-log.ts';
import { createLimits, noLimits } from './security/limits.ts';
import type { LogLevel, LogSink } from './security/log.ts';
import { createOriginCheck } from './security/origin.ts';
import { serveInStep } from './sockets/in-step.ts';
import { createPresence } from './sockets/presence.ts';
import { openSocketServer } from './sockets/socket-server.ts';
import type { Storage } from './storage/storage.ts';
import { noFaults, type FaultPoints } from './streams/fault-points.ts';
import { openStreams } from './streams/open-streams.ts';
import { serveWorkshops } from './workshops/serve-workshops.ts';

/** What a server is built from, beside its configuration. The server closes the storage when it stops. */
export interface ServerDeps {
  storage: Storage;
  decks: DeckFolders;
  /** The built page; `null` = none, for tests of the rest. */
  clientDir: string | null;
  logTo: LogSink;
  logLevel?: LogLevel;
  /** Milliseconds since 1970. */
  now?: () => number;
  faults?: FaultPoints;
}

/** A server that was built and doesn't listen yet. */
export interface InStepServer {
  parts: ServerParts;
  /** Listens, and gives the port. */
  start(): Promise<number>;
  /** Lets what is being saved be saved and answered, then closes everything. */
  stop(): Promise<void>;
}

/** Streams in memory at once: a table takes about 200 kB late in a long game. */
const STREAMS_IN_MEMORY = 500;

/** Builds a server. Nothing listens, and nothing is read or written, before `start`. */
export async function build(config: Config, deps: ServerDeps): Promise<InStepServer> {
  const now = deps.now ?? Date.now;
  const http = createHttp(deps.logTo, deps.logLevel);
  const connections = connectionsOf(http);
  const report = createFaultLog(http.log);
  const isAllowed = createOriginCheck(config.publicUrl, now);
  const limits = config.rateLimits ? createLimits() : noLimits;
  const presence = createPresence();
  const metrics = createMetrics(presence);
  const io = openSocketServer(http.server, { isAllowed, limits, trustProxy: config.trustProxy });
  let isStopping = false;
  const parts: ServerParts = {
    config,
    http,
    io,
    log: http.log,
    report,
    streams: openStreams({
      storage: deps.storage,
      report,
      faults: deps.faults ?? noFaults,
      now,
      keepAtMost: STREAMS_IN_MEMORY,
      onCommit: (seconds, acts) => {
        metrics.commit(seconds, acts);
      },
    }),
    decks: openServerDecks({ storage: deps.storage, folders: deps.decks, now }),
    presence,
    doorkeeper: createDoorkeeper(deps.storage),
    limits,
    metrics,
    now,
    publicUrl: () => config.publicUrl ?? ownUrl(config, http),
    isStopping: () => isStopping,
  };
  await guardHttp(http, { config, isAllowed, report });
  healthRoutes(http, { storage: deps.storage, report, isStopping: parts.isStopping });
  metricsRoute(http, metrics);
  mediaRoute(http, { storage: deps.storage });
  serveInStep(parts);
  await serveWorkshops(parts);
  await staticRoutes(http, deps.clientDir);
  return {
    parts,
    start: () => start(parts),
    async stop() {
      if (isStopping) return;
      isStopping = true;
      await stop(parts, connections);
    },
  };
}

async function start({ http, config }: ServerParts): Promise<number> {
  await http.listen({ port: config.port, host: config.host });
  return portOf(http);
}

async function stop({ http, io, streams }: ServerParts, connections: ReadonlySet<Socket>): Promise<void> {
  await streams.drain();
  // What was just acknowledged is on its way out in the next round of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  await closeConnections(io, connections);
  await http.close();
  await streams.drain();
  await streams.storage.close();
}

/** How long a request that is being answered may keep a server that stops. */
const LAST_ANSWERS_MS = 1000;

/**
 * socket.io closes the port with its sockets; fastify doesn't mind that it is closed. Both wait for every connection: over
 * some half a request came, or none (browsers open some ahead), and a websocket may never answer that it is closed.
 */
async function closeConnections(io: Server, connections: ReadonlySet<Socket>): Promise<void> {
  io.disconnectSockets(true);
  const waited = setTimeout(() => {
    for (const connection of connections) connection.destroy();
  }, LAST_ANSWERS_MS);
  await io.close();
  clearTimeout(waited);
}

/** The connections that are open now. Node's own list leaves out those that became websockets. */
function connectionsOf({ server }: FastifyInstance): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on('connection', (connection: Socket) => {
    open.add(connection);
    connection.once('close', () => open.delete(connection));
  });
  return open;
}

function portOf(http: FastifyInstance): number {
  const address: AddressInfo | string | null = http.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The address by which others find this machine: the first on its network, or its own when it only listens to itself. */
function ownUrl(config: Config, http: FastifyInstance): string {
  const everywhere = ['0.0.0.0', '::'].includes(config.host);
  const host = everywhere ? (networkAddresses()[0] ?? 'localhost') : config.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${portOf(http)}`;
}
