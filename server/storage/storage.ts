import type { CommentStorage } from './comment-storage.ts';
import type { DeckStorage } from './deck-storage.ts';

/** Names one stream of events: `table:<tableId>` or `workshop:<workshopId>`. */
export type StreamId = `table:${string}` | `workshop:${string}`;

/** One saved event. `text` is its JSON, kept byte for byte. */
export interface StoredEvent {
  /** 1 for the first event of a stream, then without a gap. */
  version: number;
  text: string;
  /** The random id that the sender gave this move; unique in its stream. */
  moveId: string | null;
}

/** Events for one stream, to be saved only if the stream still is at `expectedVersion` (0 = it is not there yet). */
export interface StreamAppend {
  stream: StreamId;
  /** Deleting this workshop deletes the stream. */
  workshopId: string;
  expectedVersion: number;
  events: readonly { text: string; moveId?: string | undefined }[];
  /** The state after the last of `events`. Replaces the snapshot before it. */
  snapshotText?: string | undefined;
}

/** What somebody typed, beside the events of a stream; `text: null` deletes it for good. */
export interface WordChange {
  stream: StreamId;
  id: string;
  text: string | null;
}

export const KEY_KINDS = ['facilitator', 'participant', 'player', 'screen'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** A token that was handed out. Only its hash is kept. */
export interface KeyRecord {
  /** SHA-256 of the token, base64url. */
  hash: string;
  kind: KeyKind;
  workshopId: string;
  /** Set when the key holds at one table only. */
  tableId: string | null;
  personId: string | null;
  /** `'0'` to `'3'` for a player, else `null`. */
  seat: string | null;
  /** Milliseconds since 1970. */
  createdAtMs: number;
  /** `null` while the key is good. */
  endedAtMs: number | null;
}

export type KeyChange = { add: KeyRecord } | { end: string; atMs: number };

/** One row a workshop, so that a code is found and an old workshop is deleted. */
export interface WorkshopRow {
  workshopId: string;
  /** In capitals; unique on this server. */
  code: string;
  lastUsedAtMs: number;
}

export type WorkshopChange = { add: WorkshopRow } | { used: string; atMs: number };

/** A long text that is saved once beside the events, such as the deck as it was when the workshop began. */
export interface DocumentChange {
  workshopId: string;
  name: string;
  text: string;
}

/** Everything that one act changes. It is saved as a whole or not at all. */
export interface Change {
  streams: readonly StreamAppend[];
  words?: readonly WordChange[];
  keys?: readonly KeyChange[];
  workshops?: readonly WorkshopChange[];
  documents?: readonly DocumentChange[];
}

export type AppendResult =
  | { ok: true }
  /** Another process, or another connection, appended to `stream` first. */
  | { ok: false; code: 'version-conflict'; stream: StreamId }
  /** Another workshop on this server has the code. */
  | { ok: false; code: 'code-taken' };

/** A stream as it is on disk. */
export interface StoredStream {
  workshopId: string;
  version: number;
  /** The first event, which says what the stream starts from. */
  first: StoredEvent;
  snapshot: { version: number; text: string } | null;
  /** Events after the snapshot, oldest first; all of them when there is none. */
  events: StoredEvent[];
  /** Every word of the stream as it is now. */
  words: { id: string; text: string }[];
  /** Every move id of the stream, with the version that it made. */
  moves: { moveId: string; version: number }[];
}

/**
 * What the server needs of a database. A failed write throws and changes nothing; what has been answered is on disk
 * and survives the loss of the process. Several processes may share one database: the versions keep them apart.
 */
export interface Storage extends DeckStorage, CommentStorage {
  append(change: Change): Promise<AppendResult>;
  /** Several acts of different streams in one commit. Each succeeds or fails alone, in the order given. */
  appendAll(changes: readonly Change[]): Promise<AppendResult[]>;
  /** `null` when there is no such stream. */
  read(stream: StreamId): Promise<StoredStream | null>;
  /** Every event of a stream, oldest first: for a replay or a report. */
  readEvents(stream: StreamId): Promise<StoredEvent[]>;
  readDocument(workshopId: string, name: string): Promise<string | null>;
  /** The ids of every stream of a workshop, sorted. */
  listStreams(workshopId: string): Promise<StreamId[]>;
  findKey(hash: string): Promise<KeyRecord | null>;
  /** Every key of a workshop, ended ones too, oldest first. */
  listKeys(workshopId: string): Promise<KeyRecord[]>;
  findWorkshopByCode(code: string): Promise<WorkshopRow | null>;
  findWorkshop(workshopId: string): Promise<WorkshopRow | null>;
  countWorkshops(): Promise<number>;
  /** Workshops that nobody has used since `beforeMs`, the longest unused first. */
  listUnused(beforeMs: number): Promise<WorkshopRow[]>;
  /** Deletes a workshop with its tables, words, keys and documents. */
  deleteWorkshop(workshopId: string): Promise<void>;
  /** Answers when the database answers; throws when it does not. */
  ping(): Promise<void>;
  /** Writes a whole copy to a file that is not there yet. Play goes on. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
