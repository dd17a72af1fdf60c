import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Problem } from '../../src/protocol/http.ts';

/** What a failure says beside its code. */
export interface ProblemDetails {
  params?: Record<string, string | number>;
  /** Which fields of the request were wrong, as JSON pointers. */
  fields?: string[];
  /** Names an unexpected error in the log. */
  reference?: string;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A failure as JSON: a code that stays the same, for `src/words` to say. */
export function problem(status: number, code: string, details: ProblemDetails = {}): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, code, ...details };
}

/** Answers a request with a failure. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  return reply.code(body.status).type(PROBLEM_TYPE).header('cache-control', 'no-store').send(body);
}
