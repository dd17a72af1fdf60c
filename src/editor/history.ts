import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';

enablePatches();

/** What was done, without how. */
export type Done = Pick<Edit, 'name' | 'count' | 'card'>;

interface Step extends Done {
  joins?: string | undefined;
  /** Milliseconds; when it was last added to. */
  atMs: number;
  forward: readonly Patch[];
  back: readonly Patch[];
}

/** A draft with everything that was done to it since it was opened. */
export interface History {
  draft: Draft;
  past: readonly Step[];
  future: readonly Step[];
}

/** A pause longer than this begins a new step, though the same text is typed on. */
const PAUSE_MS = 1_500;
/** A text is undone in pieces that one can follow, however fast somebody types. */
const LONGEST_RUN = 60;
/** Steps that are kept. */
const MOST_STEPS = 500;

export function startHistory(draft: Draft): History {
  return { draft, past: [], future: [] };
}

/** Does an edit. One that changes nothing leaves the history as it is. */
export function doEdit(history: History, edit: Edit, atMs: number): History {
  const [draft, forward, back] = produceWithPatches(history.draft, edit.change);
  if (forward.length === 0) return history;
  const { name, count, card, joins } = edit;
  const step: Step = { name, count, card, joins, atMs, forward, back };
  const last = history.past.at(-1);
  const past =
    last && canJoin(last, step)
      ? [...history.past.slice(0, -1), join(last, step)]
      : [...history.past.slice(-MOST_STEPS + 1), step];
  return { draft, past, future: [] };
}

function canJoin(last: Step, step: Step): boolean {
  if (step.joins === undefined || last.joins !== step.joins || last.name !== step.name) return false;
  return step.atMs - last.atMs < PAUSE_MS && last.forward.length < LONGEST_RUN;
}

function join(last: Step, step: Step): Step {
  return { ...step, forward: [...last.forward, ...step.forward], back: [...step.back, ...last.back] };
}

/** Takes the last step back; `null` when there is none. */
export function undo(history: History): { history: History; done: Done } | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    history: {
      draft: applyPatches(history.draft, [...step.back]),
      past: history.past.slice(0, -1),
      // What comes after it must not be joined to it once it is done again.
      future: [{ ...step, joins: undefined }, ...history.future],
    },
    done: step,
  };
}

/** Does again what was taken back last; `null` when there is nothing. */
export function redo(history: History): { history: History; done: Done } | null {
  const [step, ...future] = history.future;
  if (!step) return null;
  return {
    history: {
      draft: applyPatches(history.draft, [...step.forward]),
      past: [...history.past, step],
      future,
    },
    done: step,
  };
}
