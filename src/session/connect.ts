import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import * as z from 'zod/mini';
import { endedSchema } from '../protocol/lobby.ts';
import type { EndedBecause } from './types.ts';

export interface ConnectOptions {
  /** Where the server is; left out = where the page came from. */
  url?: string;
  /** Left out = long polling first and then a socket, where nothing on the way drops the upgrade. */
  transports?: ('websocket' | 'polling')[];
  /** A connection that no other session of this page shares. */
  forceNew?: boolean;
}

/** After a drop: soon, and within five seconds of the network's return. */
const RETRY: Partial<ManagerOptions> = {
  reconnectionDelay: 300,
  reconnectionDelayMax: 3_000,
  randomizationFactor: 0.5,
  timeout: 8_000,
};
/** After a refusal, which socket.io takes as final: the server was full, or is stopping. */
const KNOCK_AGAIN_MS = 1_500;

/** A namespace that reconnects by itself until it is closed. */
export interface Line {
  socket: Socket;
  close: () => void;
}

export interface LineListeners {
  /** A refusal at the door, by its code. `true` = don't knock again. */
  onRefused: (code: string) => boolean;
  /** Gone for now, or not there yet. */
  onLost: () => void;
  /** The server ended it for good. */
  onEnded: (because: EndedBecause) => void;
}

/** Opens a namespace. */
export function openLine(
  { namespace, auth }: { namespace: string; auth: Record<string, unknown> },
  { url = '', transports, forceNew }: ConnectOptions,
  listeners: LineListeners,
): Line {
  const options: Partial<ManagerOptions & SocketOptions> = {
    ...RETRY,
    auth,
    ...(transports && { transports }),
    ...(forceNew && { forceNew }),
  };
  const socket = io(url + namespace, options);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isClosed = false;

  function close(): void {
    isClosed = true;
    if (timer) clearTimeout(timer);
    socket.disconnect();
  }

  /** socket.io tries again by itself after a fault of the network, and not after a word of the server. */
  function knockAgain(): void {
    if (isClosed || socket.active) return;
    timer = setTimeout(() => socket.connect(), KNOCK_AGAIN_MS);
  }

  socket.on('connect_error', (error: Error) => {
    listeners.onLost();
    if (!socket.active && listeners.onRefused(error.message)) close();
    else knockAgain();
  });
  socket.on('disconnect', () => {
    listeners.onLost();
    knockAgain();
  });
  socket.on('ended', (message: unknown) => {
    const parsed = endedSchema.safeParse(message);
    if (!parsed.success) return;
    listeners.onEnded(parsed.data.because);
    close();
  });
  return { socket, close };
}

const refusalSchema = z.object({
  ok: z.literal(false),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  reference: z.optional(z.string()),
});
const ackSchema = z.union([z.looseObject({ ok: z.literal(true) }), refusalSchema]);

export type Ack =
  | ({ ok: true } & Record<string, unknown>)
  | { ok: false; code: string; params?: Record<string, string | number> };

/** An acknowledgement as the server sent it; anything else is `bad-answer`. */
export function readAck(message: unknown): Ack {
  const parsed = ackSchema.safeParse(message);
  if (!parsed.success) return { ok: false, code: 'bad-answer' };
  if (parsed.data.ok) return parsed.data;
  const { code, params, reference } = parsed.data;
  const all = { ...params, ...(reference !== undefined && { reference }) };
  return Object.keys(all).length > 0 ? { ok: false, code, params: all } : { ok: false, code };
}
