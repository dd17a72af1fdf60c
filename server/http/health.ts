import type { FastifyInstance } from 'fastify';
import type { ReportFault } from '../security/fault-log.ts';
import type { Storage } from '../storage/storage.ts';
import { problem, sendProblem } from './problem.ts';

/** `GET /healthz`: the process is alive. `GET /readyz`: the database answers, and it isn't stopping. */
export function healthRoutes(
  server: FastifyInstance,
  parts: { storage: Pick<Storage, 'ping'>; report: ReportFault; isStopping: () => boolean },
): void {
  server.get('/healthz', { logLevel: 'silent' }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true }),
  );
  server.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    if (parts.isStopping()) return sendProblem(reply, problem(503, 'stopping'));
    try {
      await parts.storage.ping();
    } catch (error) {
      const reference = parts.report(error, 'readyz');
      return sendProblem(reply, problem(503, 'storage-fault', { reference }));
    }
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });
}
