import type { Actor } from './actor.ts';
import type { WorkshopRefusal } from './refusals.ts';
import type { WorkshopState } from './state.ts';

/** One thing that somebody can do to a workshop. */
export interface Command<Input> {
  /** `null` when it may be done now, else the coded reason. Changes nothing. */
  check(state: WorkshopState, input: Input, by: Actor): WorkshopRefusal | null;
  /** Does it, changing the draft that it is given. Only after `check` gave `null`. */
  apply(draft: WorkshopState, input: Input, at: Happened): void;
}

/** What the outside world gives a command: who, and when in milliseconds since 1970. */
export interface Happened {
  by: Actor;
  atMs: number;
}
