import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from '../security/addresses.ts';
import { bearerOf } from '../security/doorkeeper.ts';
import type { Limits } from '../security/limits.ts';
import type { Refusal, Result } from '../workshops/parts.ts';
import type { SeenDevice } from '../workshops/reached.ts';
import { problem, sendProblem } from './problem.ts';

/** What a refused request is answered with; anything else is 409: the request was understood and can't be done now. */
const STATUS: Readonly<Record<string, number>> = {
  'bad-fields': 400,
  'bad-game': 422,
  'unknown-deck': 422,
  'unknown-outcome': 422,
  'decks-differ': 422,
  'unknown-tag': 422,
  'card-not-in-play': 422,
  'no-cards-left': 422,
  'passphrase-needed': 401,
  'wrong-passphrase': 401,
  'unknown-token': 401,
  'unknown-link': 401,
  'host-only': 403,
  'unknown-seat-words': 403,
  'wrong-facilitator-words': 403,
  'unknown-code': 404,
  'unknown-table': 404,
  'unknown-card': 404,
  'deck-broken': 422,
  'not-for-deck': 422,
  'too-many-failures': 429,
  'rate-limited': 429,
  internal: 500,
  busy: 503,
  'server-full': 503,
};

/** Somebody who tries these again and again is guessing. */
const GUESSES = new Set([
  'unknown-code',
  'unknown-seat-words',
  'wrong-facilitator-words',
  'wrong-passphrase',
  'unknown-token',
  'unknown-link',
]);

export interface AnswerParts {
  limits: Pick<Limits, 'waitMs' | 'failed'>;
  /** Reverse proxies in front, whose forwarded address counts. */
  trustProxy: number;
}

/**
 * Runs a request that could be a guess. After too many of them nothing from the address is looked at for a while, but for
 * requests that prove themselves: `isProven` says so of a valid token or the key of a QR code.
 */
export async function guarded<Value>(
  { limits, trustProxy }: AnswerParts,
  request: FastifyRequest,
  { run, isProven }: { run: () => Promise<Result<Value>>; isProven?: () => Promise<boolean> },
): Promise<Result<Value>> {
  const address = addressOf(request.raw, trustProxy);
  const waitMs = await limits.waitMs(address);
  if (waitMs > 0 && !(await isProven?.())) {
    return { ok: false, code: 'too-many-failures', params: { seconds: Math.ceil(waitMs / 1000) } };
  }
  const result = await run();
  if (!result.ok && GUESSES.has(result.code)) await limits.failed(address);
  return result;
}

/** The token, join key or passphrase of a request. */
export function bearerIn(request: FastifyRequest): string | null {
  return bearerOf(request.headers.authorization);
}

/** How the device that asks looks from here. */
export function deviceIn(request: FastifyRequest, trustProxy: number): SeenDevice {
  return {
    address: addressOf(request.raw, trustProxy),
    userAgent: request.headers['user-agent'] ?? '',
  };
}

/** Answers with what an act gave, or with a problem. Nothing of it is kept by anybody on the way. */
export function answer<Value>(reply: FastifyReply, result: Result<Value>, status = 200): FastifyReply {
  if (!result.ok) return refuse(reply, result);
  return reply.code(status).header('cache-control', 'no-store').send(result.value);
}

export function refuse(reply: FastifyReply, { code, params }: Omit<Refusal, 'ok'>): FastifyReply {
  const seconds = code === 'too-many-failures' ? params?.['seconds'] : undefined;
  if (seconds !== undefined) void reply.header('retry-after', String(seconds));
  return sendProblem(reply, problem(STATUS[code] ?? 409, code, detailsOf(params)));
}

function detailsOf(params: Refusal['params']) {
  if (!params) return {};
  const { reference, ...rest } = params;
  return {
    ...(Object.keys(rest).length > 0 && { params: rest }),
    ...(typeof reference === 'string' && { reference }),
  };
}
