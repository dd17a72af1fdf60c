import type { Storage, StoredStream, StreamId } from '../storage/storage.ts';
import type { Loaded, StreamRef } from './stream-kind.ts';

/** A stream in memory. `moves` grows in place: nothing looks at how it was before. */
export interface Entry {
  ref: StreamRef<unknown, unknown>;
  /** `null` while there is no such stream. */
  workshopId: string | null;
  loaded: Loaded<unknown>;
  moves: Map<string, number>;
}

/** The streams in memory: loaded when asked for, dropped when others were used more lately. */
export interface StreamCache {
  get(stream: StreamId): Entry | undefined;
  /** Reads the stream from storage, whether it is in memory or not, and keeps it. Throws when what is there can't be read. */
  load(ref: StreamRef<unknown, unknown>): Promise<Entry>;
  put(entry: Entry): void;
  drop(stream: StreamId): void;
  size(): number;
}

export interface StreamCacheParts {
  storage: Pick<Storage, 'read'>;
  keepAtMost: number;
  /** A stream that is being changed stays. */
  isInUse: (stream: StreamId) => boolean;
}

/** A cache of at most `keepAtMost` streams, more only while they are in use. */
export function createStreamCache({ storage, keepAtMost, isInUse }: StreamCacheParts): StreamCache {
  const entries = new Map<StreamId, Entry>();

  function put(entry: Entry): void {
    const { stream } = entry.ref;
    entries.delete(stream);
    entries.set(stream, entry);
    for (const oldest of entries.keys()) {
      if (entries.size <= keepAtMost) return;
      if (oldest !== stream && !isInUse(oldest)) entries.delete(oldest);
    }
  }

  return {
    put,
    get(stream) {
      const entry = entries.get(stream);
      if (entry) {
        entries.delete(stream);
        entries.set(stream, entry);
      }
      return entry;
    },
    async load(ref) {
      const entry = toEntry(ref, await storage.read(ref.stream));
      // A stream that isn't there is not kept: made-up names would push out real ones.
      if (entry.workshopId !== null) put(entry);
      return entry;
    },
    drop: (stream) => entries.delete(stream),
    size: () => entries.size,
  };
}

function toEntry(ref: StreamRef<unknown, unknown>, stored: StoredStream | null): Entry {
  const moves = new Map<string, number>();
  if (!stored) {
    return { ref, workshopId: null, moves, loaded: { version: 0, state: null, words: new Map(), moves } };
  }
  const { kind } = ref;
  const first = kind.readEvent(stored.first.text);
  let state = stored.snapshot ? kind.readSnapshot(stored.snapshot.text, first) : kind.begin(first);
  for (const event of stored.events) {
    if (event.version > 1) state = kind.apply(state, kind.readEvent(event.text));
  }
  for (const move of stored.moves) moves.set(move.moveId, move.version);
  const words = new Map(stored.words.map((word) => [word.id, word.text]));
  return {
    ref,
    workshopId: stored.workshopId,
    moves,
    loaded: { version: stored.version, state, words, moves },
  };
}
