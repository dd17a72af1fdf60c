import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Presence } from '../sockets/presence.ts';

/** What this server counts. Each server has its own: two in one process don't mix. */
export interface Metrics {
  move(seconds: number): void;
  /** A refused move or command. */
  refusal(code: string): void;
  commit(seconds: number, acts: number): void;
  text(): Promise<string>;
  contentType: string;
}

/** From a quarter of a millisecond to four seconds. */
const SECONDS = [0.000_25, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 4];
/** Codes come from our own tables; a fault must not make endless series of them. */
const CODES_AT_MOST = 200;

export function createMetrics(presence: Pick<Presence, 'countPeople' | 'countTables'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const moves = new Histogram({
    name: 'in_step_move_seconds',
    help: 'From the message to its acknowledgement, for moves that were saved',
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: 'in_step_refusals_total',
    help: 'Moves and commands that were refused, by code',
    labelNames: ['code'],
    registers,
  });
  const storage = new Histogram({
    name: 'in_step_storage_seconds',
    help: 'How long a commit takes',
    buckets: SECONDS,
    registers,
  });
  const acts = new Counter({ name: 'in_step_acts_total', help: 'Acts that were saved', registers });
  const codes = new Set<string>();
  gauge('in_step_tables', 'Tables with somebody connected', presence.countTables);
  gauge('in_step_people', 'People and facilitators who are connected', presence.countPeople);

  function gauge(name: string, help: string, count: () => number): void {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(count());
        },
      }),
    );
  }

  return {
    move: (seconds) => {
      moves.observe(seconds);
    },
    refusal(code) {
      if (codes.size < CODES_AT_MOST) codes.add(code);
      refusals.inc({ code: codes.has(code) ? code : 'other' });
    },
    commit(seconds, count) {
      storage.observe(seconds);
      acts.inc(count);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** `GET /metrics`, for Prometheus. Numbers only: nobody's name, no code of a workshop. */
export function metricsRoute(server: FastifyInstance, metrics: Metrics): void {
  server.get('/metrics', { logLevel: 'silent' }, async (_request, reply) =>
    reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text()),
  );
}
