import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState, Team } from '../state.ts';

export interface BringBackInput {
  team: Team;
}

/** Only the facilitator brings a team back, or into play when it sits in the room without a device. [WHO-4] */
export function checkBringBack(state: TableState, input: BringBackInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by);
  if (refusal) return refusal;
  const team = state.teams[input.team];
  return team.inPlay && !team.leaving ? refuse('team-in-play', { team: input.team }) : null;
}

export function applyBringBack(state: TableState, input: BringBackInput, by: By): void {
  const team = state.teams[input.team];
  team.inPlay = true;
  team.leaving = false;
  note(state, by, { act: 'brought-back', team: input.team });
}
