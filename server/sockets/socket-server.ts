import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type Namespace } from 'socket.io';
import { addressOf } from '../security/addresses.ts';
import { PLAIN_HEADERS } from '../security/headers.ts';
import type { Limits } from '../security/limits.ts';
import type { OriginCheck } from '../security/origin.ts';

/** The largest message that any client of ours sends is a reason of 280 letters; a correction has 900. */
const LARGEST_MESSAGE_BYTES = 16_384;
/** How long a phone that went to sleep is thought to be there: at most both together. */
const PING_EVERY_MS = 20_000;
const PING_WAITS_MS = 20_000;

export interface SocketServerParts {
  isAllowed: OriginCheck;
  limits: Limits;
  trustProxy: number;
}

/** socket.io on the same port as the pages; long polling too, for networks whose proxies drop upgrades. */
export function openSocketServer(http: HttpServer, parts: SocketServerParts): Server {
  const io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: LARGEST_MESSAGE_BYTES,
    // It costs more memory a socket than everything else together, for messages of a kilobyte.
    perMessageDeflate: false,
    pingInterval: PING_EVERY_MS,
    pingTimeout: PING_WAITS_MS,
    allowRequest: (request, decided) => {
      void decide(request, parts, decided);
    },
  });
  io.engine.on('headers', (headers: Record<string, string>) => {
    Object.assign(headers, PLAIN_HEADERS);
  });
  io.engine.on('connection', (connection: Connection) => {
    watch(connection, parts);
  });
  io.on('new_namespace', onceOverEach);
  // Nothing lives on the namespace that exists by itself, and nobody guards its sockets.
  io.use((_socket, next) => {
    next(new Error('nothing-here'));
  });
  return io;
}

/** What we need of engine.io's socket. */
interface Connection {
  request: IncomingMessage;
  /** What was sent and not taken yet. */
  writeBuffer: readonly unknown[];
  on(event: 'packet', listener: (packet: { type: string; data?: unknown }) => void): unknown;
  on(event: 'packetCreate' | 'close', listener: () => void): unknown;
  /** `true`: without waiting for what is still to be sent. */
  close(discard: boolean): unknown;
}

/** What a packet costs that asks for a namespace: somebody has to look its token up. */
const KNOCK = 25;
/** Far more than comes in the time after which a phone that sleeps is given up. */
const UNTAKEN_AT_MOST = 500;

/** Closes a connection over which more comes than any client of ours sends, or whose other end takes nothing of what it is sent. */
function watch(connection: Connection, { limits, trustProxy }: SocketServerParts): void {
  const traffic = limits.traffic.open(addressOf(connection.request, trustProxy));
  connection.on('packet', ({ type, data }) => {
    const isKnock = type === 'message' && typeof data === 'string' && data.startsWith('0');
    if (!traffic.mayCarry(isKnock ? KNOCK : 1)) connection.close(true);
  });
  connection.on('packetCreate', () => {
    if (connection.writeBuffer.length > UNTAKEN_AT_MOST) connection.close(true);
  });
  connection.on('close', () => {
    traffic.close();
  });
}

/**
 * A client comes to a namespace once over its connection, and again after it has left. One that asks many times in one
 * request would be as many people to whom everything is told: its connection is closed.
 */
function onceOverEach(namespace: Namespace): void {
  const here = new WeakSet<object>();
  namespace.on('connection', (socket) => {
    const { conn } = socket;
    // After those who welcome the socket, and hear of its end.
    if (here.has(conn)) setImmediate(() => conn.close(true));
    here.add(conn);
    socket.once('disconnect', () => here.delete(conn));
  });
}

async function decide(
  request: IncomingMessage,
  parts: SocketServerParts,
  decided: (refusal: string | null, isAllowed: boolean) => void,
): Promise<void> {
  const refusal = await refusalFor(request, parts);
  decided(refusal, refusal === null);
}

/** Asked once a session: the polls and the upgrade after it carry its id, which nobody else knows. */
async function refusalFor(request: IncomingMessage, parts: SocketServerParts): Promise<string | null> {
  const refusal = isForScripts(request) ? 'foreign-origin' : parts.isAllowed(request);
  if (refusal) return refusal;
  const address = addressOf(request, parts.trustProxy);
  const isTaken = (await parts.limits.mayConnect(address)) && !parts.limits.traffic.isFull(address);
  return isTaken ? null : 'rate-limited';
}

/** An answer as a script is for pages of other sites, which ask for it without saying their origin. */
function isForScripts({ url = '' }: IncomingMessage): boolean {
  return new URLSearchParams(url.split('?')[1]).has('j');
}
