import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState, Team } from '../state.ts';

export interface TakeSeatInput {
  team: Team;
}

/** Somebody sits down for a team for the first time: it is in play from now on. Made by the server, as `'4'`. [WHO-1] */
export function checkTakeSeat(state: TableState, input: TakeSeatInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  return state.teams[input.team].seated ? refuse('seat-already-taken', { team: input.team }) : null;
}

export function applyTakeSeat(state: TableState, input: TakeSeatInput, by: By): void {
  const team = state.teams[input.team];
  team.seated = true;
  team.inPlay = true;
  note(state, by, { act: 'sat-down', team: input.team });
}
