import type { HistoryEntry, Seat, TableState, TableSetup, Team } from './state.ts';
import type { Given } from './event.ts';

/** Who plays a move, and what the world knew then. */
export interface By {
  seat: Seat;
  /** The team that it is played for: the seat's own, or the one that the facilitator acts for. */
  team: Team | null;
  given: Given;
  setup: TableSetup;
}

/** Writes one line of the table's history, saying who did it and for whom. */
export function note(state: TableState, by: By, line: Omit<HistoryEntry, 'turn' | 'seat' | 'forTeam'>): void {
  const forTeam = forWhom(state, by);
  state.history.push({ turn: state.turn.number, seat: by.seat, ...line, ...(forTeam && { forTeam }) });
}

/** The team for which somebody else acts: the facilitator for any, or a team that carries on for the active one. */
function forWhom(state: TableState, by: By): Team | null {
  if (by.team === null) return null;
  if (by.seat !== by.team) return by.team;
  return by.team === state.turn.carriedBy ? state.turn.team : null;
}
