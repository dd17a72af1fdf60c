import type { DeckWords } from '../protocol/deck-words.ts';
import type { EndedReason } from '../protocol/lobby.ts';
import type { Seat } from '../rules/state.ts';
import type { FacilitatorView, TableView } from '../rules/view-types.ts';
import type { WorkshopView } from '../workshop/view-types.ts';

/**
 * `live`: what is shown is the truth now. `reconnecting`: what is shown was the truth, and moves wait until it is again.
 * `ended`: this session never comes back by itself; `endedBecause` says why.
 */
export type Connection = 'connecting' | 'live' | 'reconnecting' | 'ended';

/**
 * Why a session has ended for good. From the server: `moved-device` (the seat words were said on another device),
 * `moved-seat` (the person sits elsewhere now: fetch the new seat's credentials), `device-ended` (the facilitator ended
 * this device's role), `left` (the person left, or was taken out), `unknown-token`, `not-your-table`.
 * `closed`: `close()` was called.
 */
export type EndedBecause = EndedReason | 'not-your-table' | 'closed';

/** A refusal in a code that `src/words` has a sentence for. */
export interface Refused {
  ok: false;
  code: string;
  params?: Record<string, string | number>;
}

export type PlayResult = { ok: true } | Refused;

export interface TableSnapshot {
  /** `null` until the first view came. A `FacilitatorView` exactly when `seat` is `'4'`. */
  view: TableView | FacilitatorView | null;
  connection: Connection;
  /** `null` = a screen, or one-screen play. */
  seat: Seat | null;
  /** A move was sent and is not acknowledged yet. */
  waiting: boolean;
  endedBecause?: EndedBecause;
}

/** A table, on a server or on this device alone. Every snapshot is a new object only when something in it changed. */
export interface TableSession {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => TableSnapshot;
  /**
   * Plays a move; `args` as in `docs/protocol.md`. Resolves once it is saved, or refused with a code. After a drop it waits
   * for the connection and is sent again without being played twice. Never rejects.
   */
  play: (move: string, args?: Record<string, unknown>) => Promise<PlayResult>;
  close: () => void;
}

export interface WorkshopSnapshot {
  view: WorkshopView | null;
  connection: Connection;
  endedBecause?: EndedBecause;
}

/** What is answered beside `ok: true` stands in `docs/protocol.md`. */
export type CommandResult = ({ ok: true } & Record<string, unknown>) | Refused;

/** The workshop around the tables, over `/lobby`. */
export interface WorkshopSession {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => WorkshopSnapshot;
  /**
   * Sends a command of `src/protocol/lobby.ts`. After a drop it waits for the connection; `offline` when no answer came to
   * what was sent. Never rejects.
   */
  command: (type: string, fields?: Record<string, unknown>) => Promise<CommandResult>;
  close: () => void;
}

/** The game of one screen without a server: a table whose every role is played from this device. */
export interface OneScreenSession extends TableSession {
  /** What only the facilitator sees. Ask for it when the cover is lifted, not before. */
  facilitatorView: () => FacilitatorView;
  /** The words of the cards as they are played here, corrections in. The same object until one changes. */
  deckWords: () => DeckWords;
  /** Puts other words in the place of what somebody typed, or hides it with `null`. */
  mendWords: (wordId: string, text: string | null) => void;
  /** The whole game as one file's text, which `openGameFile` and a host's *Open a saved game* accept. */
  download: () => string;
}
