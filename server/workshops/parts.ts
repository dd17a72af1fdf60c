import type { EndedReason } from '../../src/protocol/lobby.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import type { TableSetup, TableState } from '../../src/rules/state.ts';
import type { WorkshopRefusal } from '../../src/workshop/refusals.ts';
import type { DeckLibrary } from '../decks/deck-library.ts';
import type { Append, StreamRef } from '../streams/stream-kind.ts';
import type { Look, Outcome, Streams } from '../streams/streams.ts';

/** What a workshop needs to do with the streams of its tables. */
export interface TableStreams {
  ref(tableId: string): StreamRef<unknown, unknown>;
  /** A table that is not there yet, with what has been played already. */
  begin(table: { tableId: string; workshopId: string; setup: TableSetup }, played: TableEvent[]): Append;
  append(tableId: string, events: readonly TableEvent[]): Append;
  /** The table as it stands, of those that the act locked. */
  look(look: Look, tableId: string): TableNow;
  /** The table as it stands. */
  read(tableId: string): Promise<TableNow>;
}

export interface TableNow {
  state: TableState;
  setup: TableSetup;
  /** What people typed at the table, by id, as it is now. */
  words: ReadonlyMap<string, string>;
}

export interface WorkshopParts {
  streams: Streams;
  tables: TableStreams;
  decks: Pick<DeckLibrary, 'get' | 'list'>;
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
