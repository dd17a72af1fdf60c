import type { Change, StreamAppend, StreamId, WordChange } from '../storage/storage.ts';
import type { Entry } from './stream-cache.ts';
import type { Append, Loaded } from './stream-kind.ts';
import type { Accepted } from './streams.ts';

/** One stream's step, worked out before it is saved and taken only after. */
export interface Step {
  before: Entry;
  after: Loaded<unknown>;
  workshopId: string;
  events: readonly unknown[];
  newMoves: readonly (readonly [string, number])[];
}

export interface Plan {
  change: Change;
  steps: Step[];
}

/** A snapshot is written with the first append that reaches a multiple of this, so that a stream loads quickly. */
export const EVENTS_PER_SNAPSHOT = 25;

/** Works out every stream's next state and what has to be saved for it. Changes nothing. */
export function plan(accepted: Accepted<unknown>, entries: ReadonlyMap<StreamId, Entry>): Plan {
  const words = accepted.words ?? [];
  const steps = withWordsAlone(accepted.appends ?? [], words).map((append) => {
    const before = entries.get(append.stream);
    if (!before) throw new Error(`${append.stream} was not asked for`);
    const own = words.filter((word) => word.stream === append.stream);
    return step(before, append.append, own);
  });
  const streams = steps.map(toStreamAppend);
  return { steps, change: changeOf(accepted, streams) };
}

/** A change of words alone holds its stream too, at the version at which it was decided. */
function withWordsAlone(
  appends: readonly Append[],
  words: readonly WordChange[],
): { stream: StreamId; append: Append | null }[] {
  const named = new Map<StreamId, Append | null>(words.map((word) => [word.stream, null]));
  for (const append of appends) named.set(append.ref.stream, append);
  return [...named].map(([stream, append]) => ({ stream, append }));
}

function step(before: Entry, append: Append | null, words: readonly WordChange[]): Step {
  const { kind } = before.ref;
  const { loaded } = before;
  const workshopId = before.workshopId ?? append?.workshopId;
  if (workshopId === undefined) throw new Error(`${before.ref.stream} is not there and was not begun`);
  let { state, version } = loaded;
  const newMoves: [string, number][] = [];
  for (const { event, moveId } of append?.events ?? []) {
    state = version === 0 ? kind.begin(event) : kind.apply(state, event);
    version += 1;
    if (moveId !== undefined) newMoves.push([moveId, version]);
  }
  return {
    before,
    after: { state, version, words: changedWords(loaded.words, words), moves: before.moves },
    workshopId,
    events: (append?.events ?? []).map((one) => one.event),
    newMoves,
  };
}

function changedWords(
  before: ReadonlyMap<string, string>,
  changes: readonly WordChange[],
): ReadonlyMap<string, string> {
  if (changes.length === 0) return before;
  const after = new Map(before);
  for (const { id, text } of changes) {
    if (text === null) after.delete(id);
    else after.set(id, text);
  }
  return after;
}

function toStreamAppend(one: Step): StreamAppend {
  const { ref, loaded } = one.before;
  const due =
    Math.floor(one.after.version / EVENTS_PER_SNAPSHOT) > Math.floor(loaded.version / EVENTS_PER_SNAPSHOT);
  const moveIds = new Map(one.newMoves.map(([moveId, version]) => [version, moveId]));
  return {
    stream: ref.stream,
    workshopId: one.workshopId,
    expectedVersion: loaded.version,
    events: one.events.map((event, index) => ({
      text: ref.kind.writeEvent(event),
      moveId: moveIds.get(loaded.version + index + 1),
    })),
    snapshotText: due ? ref.kind.writeSnapshot(one.after.state) : undefined,
  };
}

function changeOf(accepted: Accepted<unknown>, streams: readonly StreamAppend[]): Change {
  return {
    streams,
    words: accepted.words ?? [],
    keys: accepted.keys ?? [],
    workshops: accepted.workshops ?? [],
    documents: accepted.documents ?? [],
  };
}

/** True when there is something to save. */
export function changesAnything(accepted: Accepted<unknown>): boolean {
  const { appends, words, keys, workshops, documents } = accepted;
  return [appends, words, keys, workshops, documents].some((part) => part !== undefined && part.length > 0);
}
