import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState, Team } from '../state.ts';

export interface SetAsideInput {
  team: Team;
}

/** A team leaves the order of play: at once, or in its own turn after the roll at that turn's finish. [WHO-4] */
export function checkSetAside(state: TableState, input: SetAsideInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  const team = state.teams[input.team];
  if (!team.inPlay) return refuse('team-not-in-play', { team: input.team });
  return team.leaving ? refuse('already-leaving', { team: input.team }) : null;
}

export function applySetAside(state: TableState, input: SetAsideInput, by: By): void {
  const team = state.teams[input.team];
  const turnIsOver = state.turn.step === 'roll' || state.ended === 'path';
  const inItsTurn = state.turn.team === input.team && !turnIsOver;
  if (inItsTurn) team.leaving = true;
  else team.inPlay = false;
  team.seated = true;
  note(state, by, { act: 'set-aside', team: input.team });
}
