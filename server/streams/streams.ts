import type {
  DocumentChange,
  KeyChange,
  Storage,
  StreamId,
  WordChange,
  WorkshopChange,
} from '../storage/storage.ts';
import type { Append, Loaded, Saved, StreamKind, StreamRef } from './stream-kind.ts';

/** What a refusal needs: a code, and what its sentence says. */
export interface Refused {
  ok: false;
  code: string;
  params?: Record<string, string | number>;
}

/** What an act changes, all of it at once or none. Without any change it is answered without a write. */
export interface Accepted<Answer> {
  ok: true;
  answer: Answer;
  appends?: readonly Append[];
  words?: readonly WordChange[];
  keys?: readonly KeyChange[];
  workshops?: readonly WorkshopChange[];
  documents?: readonly DocumentChange[];
}

export type Decision<Answer> = Accepted<Answer> | Refused;

/** Gives the streams that the act locked; asking for another one is a programmer's mistake and throws. */
export type Look = <State, Event>(ref: StreamRef<State, Event>) => Loaded<State>;

export type Outcome<Answer> =
  | { ok: true; answer: Answer }
  | Refused
  /** `busy`: others changed the streams again and again. `internal`: a fault, logged under `reference`. `code-taken`: see storage. */
  | { ok: false; code: 'internal'; reference: string };

/** One way for tables and workshops: load, queue, decide, save, tell, answer. */
export interface Streams {
  /**
   * Runs `decide` alone on these streams, saves what it gives, tells the listeners, then answers. `decide` is
   * synchronous, changes nothing itself, and may run again when another process was faster.
   */
  transact<Answer>(
    refs: readonly StreamRef<unknown, unknown>[],
    decide: (look: Look) => Decision<Answer>,
  ): Promise<Outcome<Answer>>;
  /** The stream as it stands, loading it when needed; version 0 when there is none. Throws on a storage fault. */
  look<State, Event>(ref: StreamRef<State, Event>): Promise<Loaded<State>>;
  /** The stream as it stands if it is in memory, else `null`: for who must look and act in one moment. */
  now<State, Event>(ref: StreamRef<State, Event>): Loaded<State> | null;
  /** Called after every save of this kind, in order for each stream, before the act is answered. Gives back how to stop. */
  onSaved<State, Event>(
    kind: StreamKind<State, Event>,
    listener: (saved: Saved<State, Event>) => void,
  ): () => void;
  /** Drops streams from memory, for a workshop that was deleted. */
  forget(streams: readonly StreamId[]): void;
  /** Answers once nothing is waiting to be saved. */
  drain(): Promise<void>;
  /** How many streams are in memory. */
  size(): number;
  storage: Storage;
}
