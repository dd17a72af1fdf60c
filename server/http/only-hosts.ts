import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayHost, type MayHost } from '../security/hosting.ts';
import type { Refusal } from '../workshops/parts.ts';
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
 * for a long one.
 */
export async function onlyHosts(
  parts: HostParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const refusal = hostRefusal(mayHost(request.raw, parts.hostPassphrase), bearerIn(request));
  if (!refusal) return undefined;
  return answer(reply, await guarded(parts, request, { run: () => Promise.resolve(refusal) }));
}

function hostRefusal(may: MayHost, bearer: string | null): Refusal | null {
  if (may === 'yes') return null;
  if (may === 'not-here') return { ok: false, code: 'host-only' };
  return { ok: false, code: bearer === null ? 'passphrase-needed' : 'wrong-passphrase' };
}
