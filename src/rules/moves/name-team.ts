import { notPaused } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState, WordId } from '../state.ts';

export interface NameTeamInput {
  name: WordId;
}

/** A team renames itself. [TEAM-1] */
export function checkNameTeam(state: TableState, _: NameTeamInput, by: By): Refusal | null {
  return by.team === null ? refuse('teams-only') : notPaused(state, by);
}

export function applyNameTeam(state: TableState, input: NameTeamInput, by: By): void {
  if (by.team === null) return;
  state.teams[by.team].name = input.name;
  note(state, by, { act: 'named', team: by.team, word: input.name });
}
