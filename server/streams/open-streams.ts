import type { ReportFault } from '../security/fault-log.ts';
import type { Storage, StreamId, WorkshopChange } from '../storage/storage.ts';
import { createCommitter, type Committer } from './committer.ts';
import type { FaultPoints } from './fault-points.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { createLocks, type Locks } from './locks.ts';
import { changesAnything, plan, type Step } from './plan.ts';
import { createStreamCache, type Entry, type StreamCache } from './stream-cache.ts';
import type { Loaded, Saved, StreamKind, StreamRef } from './stream-kind.ts';
import type { Accepted, Decision, Look, Outcome, Streams } from './streams.ts';

export interface StreamsParts {
  storage: Storage;
  report: ReportFault;
  faults: FaultPoints;
  /** Milliseconds since 1970. */
  now: () => number;
  /** How many streams stay in memory. */
  keepAtMost: number;
  onCommit: (seconds: number, acts: number) => void;
}

type AnyRef = StreamRef<unknown, unknown>;
type Entries = ReadonlyMap<StreamId, Entry>;
type Decide<Answer> = (look: Look) => Decision<Answer>;

/** How often an act is decided anew because another process was faster, before it is refused as `busy`. */
const TRIES = 5;
/** A workshop's last use is written down at most this often: it is only asked about after days. */
const USED_EVERY_MS = 3_600_000;

const CONFLICT = Symbol('another process was faster');

/** See `Streams`. */
export function openStreams(parts: StreamsParts): Streams {
  return new OpenStreams(parts);
}

class OpenStreams implements Streams {
  readonly storage: Storage;
  readonly #parts: StreamsParts;
  readonly #locks: Locks = createLocks();
  readonly #cache: StreamCache;
  readonly #committer: Committer;
  readonly #listeners: Listeners;
  readonly #usedAtMs = new Map<string, number>();

  constructor(parts: StreamsParts) {
    this.#parts = parts;
    this.storage = parts.storage;
    this.#cache = createStreamCache({ ...parts, isInUse: (stream) => this.#locks.isHeld(stream) });
    this.#committer = createCommitter(parts);
    this.#listeners = createListeners(parts.report);
  }

  async transact<Answer>(refs: readonly AnyRef[], decide: Decide<Answer>): Promise<Outcome<Answer>> {
    const letGo = await this.#locks.take(refs.map((ref) => ref.stream));
    try {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const outcome = await this.#attempt(refs, decide);
        if (outcome !== CONFLICT) return outcome;
      }
      return { ok: false, code: 'busy' };
    } catch (error) {
      // What is on disk is the truth now, whatever became of the write.
      for (const ref of refs) this.#cache.drop(ref.stream);
      const where = `transact ${refs.map((ref) => ref.stream).join(' ')}`;
      return { ok: false, code: 'internal', reference: this.#parts.report(error, where) };
    } finally {
      letGo();
    }
  }

  async look<State, Event>(ref: StreamRef<State, Event>): Promise<Loaded<State>> {
    const entry = this.#cache.get(ref.stream);
    if (entry) return typed(entry, ref);
    const letGo = await this.#locks.take([ref.stream]);
    try {
      return typed(this.#cache.get(ref.stream) ?? (await this.#cache.load(ref)), ref);
    } finally {
      letGo();
    }
  }

  now<State, Event>(ref: StreamRef<State, Event>): Loaded<State> | null {
    const entry = this.#cache.get(ref.stream);
    return entry ? typed(entry, ref) : null;
  }

  onSaved<State, Event>(
    kind: StreamKind<State, Event>,
    listener: (saved: Saved<State, Event>) => void,
  ): () => void {
    return this.#listeners.add(kind, listener);
  }

  forget(streams: readonly StreamId[]): void {
    for (const stream of streams) this.#cache.drop(stream);
  }

  drain(): Promise<void> {
    return this.#locks.idle();
  }

  size(): number {
    return this.#cache.size();
  }

  async #attempt<Answer>(
    refs: readonly AnyRef[],
    decide: Decide<Answer>,
  ): Promise<Outcome<Answer> | typeof CONFLICT> {
    const entries = new Map<StreamId, Entry>();
    for (const ref of refs) {
      entries.set(ref.stream, this.#cache.get(ref.stream) ?? (await this.#cache.load(ref)));
    }
    const decision = decide((ref) => typed(entries.get(ref.stream), ref));
    if (!decision.ok) return decision;
    if (!changesAnything(decision)) return { ok: true, answer: decision.answer };
    return this.#save(decision, entries);
  }

  async #save<Answer>(
    accepted: Accepted<Answer>,
    entries: Entries,
  ): Promise<Outcome<Answer> | typeof CONFLICT> {
    const { steps, change } = plan(accepted, entries);
    const workshops = [...(change.workshops ?? []), ...this.#noteUse(steps)];
    const result = await this.#committer.commit(workshops.length === 0 ? change : { ...change, workshops });
    if (!result.ok && result.code === 'code-taken') return result;
    if (!result.ok) {
      await this.#catchUp(entries);
      return CONFLICT;
    }
    this.#parts.faults.at('before-telling');
    for (const step of steps) this.#take(step);
    this.#parts.faults.at('before-acknowledgement');
    return { ok: true, answer: accepted.answer };
  }

  /** The workshops whose last use is due to be written, marked as written. */
  #noteUse(steps: readonly Step[]): WorkshopChange[] {
    const atMs = this.#parts.now();
    const due = new Set(steps.map((step) => step.workshopId));
    return [...due].flatMap((used) => {
      if (atMs - (this.#usedAtMs.get(used) ?? 0) < USED_EVERY_MS) return [];
      this.#usedAtMs.set(used, atMs);
      return [{ used, atMs }];
    });
  }

  /** The step is on disk: memory follows, and those who listen hear of it. */
  #take(step: Step): void {
    for (const [moveId, version] of step.newMoves) step.before.moves.set(moveId, version);
    this.#cache.put({ ...step.before, workshopId: step.workshopId, loaded: step.after });
    this.#listeners.tell(step.before.ref, step.before.loaded, step);
  }

  /** Another process moved these streams on. Who listens hears of that too. */
  async #catchUp(entries: Entries): Promise<void> {
    for (const before of entries.values()) {
      const { loaded: after } = await this.#cache.load(before.ref);
      const step = { after, events: [] };
      if (after.version !== before.loaded.version) this.#listeners.tell(before.ref, before.loaded, step);
    }
  }
}

function typed<State, Event>(entry: Entry | undefined, ref: StreamRef<State, Event>): Loaded<State> {
  if (!entry) throw new Error(`${ref.stream} was not asked for`);
  const { loaded } = entry;
  if (!isOf(loaded, entry.ref.kind, ref.kind)) throw new Error(`${ref.stream} is of another kind`);
  return loaded;
}

/** A state is what its kind made of it. */
function isOf<State, Event>(
  _loaded: Loaded<unknown>,
  madeBy: StreamKind<unknown, unknown>,
  kind: StreamKind<State, Event>,
): _loaded is Loaded<State> {
  return madeBy === kind;
}
