import type { Seat } from './state.ts';

/** What the outside world knows at the moment of a move. It is saved with the move, so that replay needs no world. */
export interface Given {
  /** Milliseconds since 1970. */
  atMs: number;
  /** Nobody of the active team is connected: another team may carry on. */
  nobodyHere: boolean;
}

/** One accepted move as it is saved: the log of a table is a list of these. Words are replaced by their ids. */
export interface TableEvent {
  seat: Seat;
  /** A name of `MOVES`. */
  move: string;
  /** Checked by the schema of the move before it came here. */
  input: Record<string, unknown>;
  given: Given;
}
