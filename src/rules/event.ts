import type { MoveInputs, MoveName } from './moves.ts';
import type { Seat } from './state.ts';

/** What the outside world knows at the moment of a move. It is saved with the move, so that replay needs no world. */
export interface Given {
  /** Milliseconds since 1970. */
  atMs: number;
  /** Nobody of the active team is connected: another team may carry on. */
  nobodyHere: boolean;
}

/** A move with what it needs to be told; words are replaced by their ids. */
export type Played<K extends MoveName = MoveName> = { [M in K]: { move: M; input: MoveInputs[M] } }[K];

/** One accepted move as it is saved: the log of a table is a list of these. */
export type TableEvent<K extends MoveName = MoveName> = Played<K> & { seat: Seat; given: Given };
