import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import { TEAMS, type TableState, type Team } from '../state.ts';

export interface OrderTeamsInput {
  /** All four, each once. */
  teams: Team[];
}

/** Changes the order of play from the next turn on. [WHO-3] */
export function checkOrderTeams(_: TableState, input: OrderTeamsInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  const each = input.teams.length === TEAMS.length && TEAMS.every((team) => input.teams.includes(team));
  return each ? null : refuse('not-an-order');
}

export function applyOrderTeams(state: TableState, input: OrderTeamsInput, by: By): void {
  state.order = [...input.teams];
  note(state, by, { act: 'ordered', detail: input.teams.join(',') });
}
