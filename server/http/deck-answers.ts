import type { FastifyReply } from 'fastify';
import { isPlayable } from '../../src/decks/check-deck.ts';
import type { Problem } from '../../src/decks/problems.ts';
import { problemReport } from '../../src/words/problems.ts';
import type { DeckFile } from '../decks/read-deck.ts';
import type { SaveResult } from '../decks/save-deck.ts';
import { PROBLEM_TYPE, problem, sendProblem } from './problem.ts';

const STATUS = { 'deck-exists': 409, 'unknown-deck': 404, 'server-full': 503 } as const;

/** Answers with what names the saved version, or with why it isn't saved. */
export function sendSaved(reply: FastifyReply, result: SaveResult, status: 200 | 201): FastifyReply {
  if (result.ok) {
    const { id, etag } = result;
    if (status === 201) void reply.header('location', `/api/decks/${id}`);
    return reply.code(status).header('etag', etag).header('cache-control', 'no-store').send({ id, etag });
  }
  if (result.code === 'deck-broken') {
    const body = { ...problem(422, result.code), problems: result.problems.map(problemReport) };
    return sendProblem(reply, body);
  }
  if (result.code === 'deck-changed') return sendChanged(reply, result.now);
  if (result.code === 'other-deck')
    return sendProblem(reply, problem(400, 'bad-fields', { fields: ['/id'] }));
  return sendProblem(reply, problem(STATUS[result.code], result.code));
}

/** Somebody saved since: what they saved goes along, so that the two can be compared at once. */
function sendChanged(reply: FastifyReply, { bytes, etag }: DeckFile): FastifyReply {
  const body = { ...problem(412, 'deck-changed'), etag, deck: valueOf(bytes) };
  return reply
    .code(412)
    .type(PROBLEM_TYPE)
    .header('etag', etag)
    .header('cache-control', 'no-store')
    .send(body);
}

/** `null` for a file in a folder that is no JSON (any more). */
function valueOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** 428: without a version one would save over what one has not seen. */
export function sendNoVersion(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problem(428, 'if-match-needed'));
}

export function sendTooLarge(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problem(413, 'body-too-large'));
}

/** Answers with all that the checks say of a file, in facts and in words. */
export function sendChecked(reply: FastifyReply, found: readonly Problem[]): FastifyReply {
  const body = { ok: isPlayable(found), problems: found.map(problemReport) };
  return reply.code(200).header('cache-control', 'no-store').send(body);
}
