import type { ReportFault } from '../security/fault-log.ts';
import type { Loaded, Saved, StreamKind, StreamRef } from './stream-kind.ts';

type AnyKind = StreamKind<unknown, unknown>;
type Listener = (saved: Saved<unknown, unknown>, madeBy: AnyKind) => void;

export interface Listeners {
  add<State, Event>(
    kind: StreamKind<State, Event>,
    listener: (saved: Saved<State, Event>) => void,
  ): () => void;
  tell(
    ref: StreamRef<unknown, unknown>,
    before: Loaded<unknown>,
    step: { after: Loaded<unknown>; events: readonly unknown[] },
  ): void;
}

/** Those who hear of every save. One that fails is logged and keeps nobody else from hearing. */
export function createListeners(report: ReportFault): Listeners {
  const listeners = new Set<Listener>();
  return {
    add(kind, listener) {
      const own: Listener = (saved, madeBy) => {
        if (isOf(saved, madeBy, kind)) listener(saved);
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    tell(ref, before, { after, events }) {
      if (after.state === null) return;
      const { stream } = ref;
      const id = stream.slice(stream.indexOf(':') + 1);
      for (const listener of listeners) {
        try {
          listener({ stream, id, before, after, events }, ref.kind);
        } catch (error) {
          report(error, `telling of ${stream}`);
        }
      }
    },
  };
}

/** States and events are what their kind made of them. */
function isOf<State, Event>(
  _saved: Saved<unknown, unknown>,
  madeBy: AnyKind,
  kind: StreamKind<State, Event>,
): _saved is Saved<State, Event> {
  return madeBy === kind;
}
