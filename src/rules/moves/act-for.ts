import { facilitatorOnly } from '../gates.ts';
import type { By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState, Team } from '../state.ts';
import { TEAM_MOVES, type TeamMoveInputs, type TeamMoveName } from '../team-moves.ts';

/** A team's move with its input, played for that team. */
export type ActForInput<K extends TeamMoveName = TeamMoveName> = {
  [M in K]: { team: Team; move: M; args: TeamMoveInputs[M] };
}[K];

/** The facilitator plays any move for any team, also while paused. [FAC-7] */
export function checkActFor<K extends TeamMoveName>(
  state: TableState,
  input: ActForInput<K>,
  by: By,
): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  if (!Object.hasOwn(TEAM_MOVES, input.move)) return refuse('unknown-move');
  return TEAM_MOVES[input.move].check(state, input.args, { ...by, team: input.team });
}

export function applyActFor<K extends TeamMoveName>(state: TableState, input: ActForInput<K>, by: By): void {
  TEAM_MOVES[input.move].apply(state, input.args, { ...by, team: input.team });
  if (TEAM_MOVES[input.move].changes === 'game') state.ahead = [];
}
