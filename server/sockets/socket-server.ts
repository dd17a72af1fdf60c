import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
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
  // Nothing lives on the namespace that exists by itself, and nobody guards its sockets.
  io.use((_socket, next) => {
    next(new Error('nothing-here'));
  });
  return io;
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
  const refusal = parts.isAllowed(request);
  if (refusal) return refusal;
  const isTaken = await parts.limits.mayConnect(addressOf(request, parts.trustProxy));
  return isTaken ? null : 'rate-limited';
}
