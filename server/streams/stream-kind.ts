import type { StreamId } from '../storage/storage.ts';

/**
 * What a kind of stream is made of. States are never changed in place: `apply` gives a new one, and the old one stays
 * good until the new one is on disk. The `read…` functions check what they read by a schema and throw when it is not theirs.
 */
export interface StreamKind<State, Event> {
  name: 'table' | 'workshop';
  begin(first: Event): State;
  apply(state: State, event: Event): State;
  writeEvent(event: Event): string;
  readEvent(text: string): Event;
  writeSnapshot(state: State): string;
  readSnapshot(text: string, first: Event): State;
}

/** Names one stream, with its types. */
export interface StreamRef<State, Event> {
  kind: StreamKind<State, Event>;
  stream: StreamId;
}

/** The stream of this kind with this id. */
export function refTo<State, Event>(kind: StreamKind<State, Event>, id: string): StreamRef<State, Event> {
  return { kind, stream: `${kind.name}:${id}` };
}

/** A stream as it stands: what a decision looks at. */
export interface Loaded<State> {
  /** The number of events saved; 0 = there is no such stream. */
  version: number;
  /** `null` = there is no such stream. */
  state: State | null;
  /** What people typed, by id, as it is now. */
  words: ReadonlyMap<string, string>;
  /** Every move id that was saved, with the version that it made: a resend is recognised by it. */
  moves: ReadonlyMap<string, number>;
}

/** An event with the random id that its sender gave it. */
export interface EventToSave<Event> {
  event: Event;
  moveId?: string | undefined;
}

/** Events for one stream, made by `appendTo` or `create`. */
export interface Append {
  ref: StreamRef<unknown, unknown>;
  events: readonly EventToSave<unknown>[];
  /** Only for a stream that is not there yet: the workshop that it belongs to. */
  workshopId?: string;
}

/** Appends to a stream that is there. Without events it only holds the stream at its version, for a change of words. */
export function appendTo<State, Event>(
  ref: StreamRef<State, Event>,
  events: readonly EventToSave<Event>[],
): Append {
  return { ref: erase(ref), events };
}

/** Begins a stream that is not there yet. */
export function create<State, Event>(ref: StreamRef<State, Event>, workshopId: string, first: Event): Append {
  return { ref: erase(ref), events: [{ event: first }], workshopId };
}

/** Forgets the types of a stream: whoever keeps the kind beside its events keeps them together. */
function erase<State, Event>(ref: StreamRef<State, Event>): StreamRef<unknown, unknown> {
  // Methods are compared both ways, so this needs no cast; the kind is only ever given its own states and events.
  return ref;
}

/** What one act told those who listen: one stream's step from one version to the next. */
export interface Saved<State, Event> {
  stream: StreamId;
  /** The part of the stream's name after the colon. */
  id: string;
  before: Loaded<State>;
  after: Loaded<State> & { state: State };
  /** Empty when only words changed, or when another process on the same database moved the stream on. */
  events: readonly Event[];
}
