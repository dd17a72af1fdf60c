import type { EndedReason } from '../../src/protocol/lobby.ts';
import type { WorkshopRefusal } from '../../src/workshop/refusals.ts';
import type { ServerDecks } from '../decks/server-decks.ts';
import type { WorkshopDecks } from './workshop-deck.ts';
import type { Outcome, Streams } from '../streams/streams.ts';

export interface WorkshopParts {
  streams: Streams;
  decks: Pick<ServerDecks, 'get' | 'list' | 'keepMedia'>;
  workshopDecks: WorkshopDecks;
  /** The address of this server as links give it, without a slash at the end. */
  publicUrl: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Closes every socket that came in with one of these keys, and says why. */
  endSockets: (keyHashes: readonly string[], because: EndedReason) => void;
}

export type Result<Value> = { ok: true; value: Value } | Refusal;

/** A refusal of ours, of a table's rules, or of the streams. */
export interface Refusal {
  ok: false;
  code: string;
  params?: Record<string, string | number>;
}

export function refused(refusal: WorkshopRefusal): Refusal {
  return { ok: false, ...refusal };
}

/** An act's outcome as a result; the reference of an unexpected fault goes along. */
export function resultOf<Value>(outcome: Outcome<Value>): Result<Value> {
  if (outcome.ok) return { ok: true, value: outcome.answer };
  if ('reference' in outcome) {
    return { ok: false, code: outcome.code, params: { reference: outcome.reference } };
  }
  return outcome;
}
