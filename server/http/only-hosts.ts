import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayHost, type MayHost } from '../security/hosting.ts';
import type { Result } from '../workshops/parts.ts';
import { answer, bearerIn, guarded, type AnswerParts } from './workshops-answers.ts';

export interface HostParts extends AnswerParts {
  /** `null` = only from this machine. */
  hostPassphrase: string | null;
}

/** A hook that refuses whoever may not start workshops and save decks here, before the body is read. */
export function forHosts(
  parts: HostParts,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  return (request, reply) => onlyHosts(parts, request, reply);
}

/**
 * Refuses whoever may not start workshops and save decks here. Ask it before the body is read: nobody else makes us wait
 * for a long one. A passphrase is chosen by a person and can be guessed: after too many wrong ones a right one waits too,
 * else it could be tried for as fast as one can ask.
 */
export async function onlyHosts(
  parts: HostParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { hostPassphrase } = parts;
  const may = mayHost(request.raw, hostPassphrase);
  if (may === 'yes' && hostPassphrase === null) return undefined;
  const result = hostResult(may, bearerIn(request));
  const told = await guarded(parts, request, { run: () => Promise.resolve(result) });
  return told.ok ? undefined : answer(reply, told);
}

function hostResult(may: MayHost, bearer: string | null): Result<null> {
  if (may === 'yes') return { ok: true, value: null };
  if (may === 'not-here') return { ok: false, code: 'host-only' };
  return { ok: false, code: bearer === null ? 'passphrase-needed' : 'wrong-passphrase' };
}
