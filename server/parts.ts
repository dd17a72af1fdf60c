import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Server } from 'socket.io';
import type { Config } from './config.ts';
import type { ServerDecks } from './decks/server-decks.ts';
import type { Metrics } from './http/metrics.ts';
import type { Doorkeeper } from './security/doorkeeper.ts';
import type { ReportFault } from './security/fault-log.ts';
import type { Limits } from './security/limits.ts';
import type { Presence } from './sockets/presence.ts';
import type { Streams } from './streams/streams.ts';

/** What every part of a running server is handed: routes, namespaces, sweeps. */
export interface ServerParts {
  config: Config;
  http: FastifyInstance;
  io: Server;
  log: FastifyBaseLogger;
  report: ReportFault;
  /** Its `storage` is the whole storage. */
  streams: Streams;
  decks: ServerDecks;
  presence: Presence;
  doorkeeper: Doorkeeper;
  limits: Limits;
  metrics: Metrics;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The address of this server as links give it, without a slash at the end. */
  publicUrl: () => string;
  /** True from the moment that the server was asked to stop: what comes in then is not answered, and is sent again. */
  isStopping: () => boolean;
}
