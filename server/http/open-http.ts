import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Config } from '../config.ts';
import { addressOf } from '../security/addresses.ts';
import type { ReportFault } from '../security/fault-log.ts';
import { securityHeaders } from '../security/headers.ts';
import { HTTP_LIMIT } from '../security/limits.ts';
import { loggerOptions, type LogLevel, type LogSink } from '../security/log.ts';
import type { OriginCheck } from '../security/origin.ts';
import { problem, sendProblem } from './problem.ts';

/** The largest body of a route that doesn't say otherwise. */
const LARGEST_BODY_BYTES = 65_536;
/** A whole request has to be here by then: a deck over a bad network, and no door held open for nothing. */
const REQUEST_MS = 120_000;

/** How much is left is nobody's business; when to try again is said. */
const SILENT = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

/** fastify, without routes. */
export function createHttp(logTo: LogSink, level?: LogLevel): FastifyInstance {
  return fastify({
    logger: loggerOptions(logTo, level),
    // One line a request, our own: see `logRequest`.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: REQUEST_MS,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 128, ignoreTrailingSlash: true },
    // An address that can't be read is nobody's mistake worth a stack trace.
    frameworkErrors: (_error, _request, reply) => {
      void sendProblem(reply, problem(400, 'bad-request'));
    },
  });
}

/** What holds for every route: who may ask, how often, with which headers, and what a fault answers. */
export async function guardHttp(
  http: FastifyInstance,
  parts: { config: Config; isAllowed: OriginCheck; report: ReportFault },
): Promise<void> {
  const { config, isAllowed, report } = parts;
  http.addHook('onRequest', async (request, reply) => {
    const refusal = isAllowed(request.raw);
    if (refusal) return sendProblem(reply, problem(refusal === 'wrong-host' ? 421 : 403, refusal));
    return undefined;
  });
  http.addHook('onResponse', async (request, reply) => {
    logRequest(request, reply);
  });
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      const reference = report(error, `${request.method} ${request.routeOptions.url ?? ''}`);
      return sendProblem(reply, problem(500, 'internal', { reference }));
    }
    return sendProblem(reply, problem(status, status === 429 ? 'rate-limited' : 'bad-request'));
  });
  await http.register(helmet, securityHeaders(config.publicUrl));
  if (config.rateLimits) {
    await http.register(rateLimit, {
      ...HTTP_LIMIT,
      addHeadersOnExceeding: SILENT,
      addHeaders: { ...SILENT, 'retry-after': true },
      keyGenerator: (request) => addressOf(request.raw, config.trustProxy),
    });
  }
}

/** By its route: an address may hold a code, and a query anything. */
function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  if (request.routeOptions.logLevel === 'silent') return;
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    },
    'request',
  );
}
