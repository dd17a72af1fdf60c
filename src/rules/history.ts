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
  const forTeam = forWhom(state, by, line.act);
  state.history.push({ turn: state.turn.number, seat: by.seat, ...line, ...(forTeam && { forTeam }) });
}

/** What a team does for itself, also while it carries on for another. */
const OWN_ACTS = ['captioned', 'named'];

/** The team for which somebody else acts: the facilitator for any, or a team that carries on for the active one. */
function forWhom(state: TableState, by: By, act: string): Team | null {
  if (by.team === null) return null;
  if (by.seat !== by.team) return by.team;
  return by.team === state.turn.carriedBy && !OWN_ACTS.includes(act) ? state.turn.team : null;
}
