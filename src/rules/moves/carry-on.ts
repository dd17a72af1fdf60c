import { notEnded, notPaused } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import type { NoInput } from './move.ts';

/** While nobody of the active team is connected, another team carries on for them for this turn. [WHO-5] */
export function checkCarryOn(state: TableState, _: NoInput, by: By): Refusal | null {
  if (by.team === null) return refuse('teams-only');
  const refusal = notEnded(state) ?? notPaused(state, by);
  if (refusal) return refusal;
  if (by.team === state.turn.team || by.team === state.turn.carriedBy) return refuse('own-turn');
  return by.given.nobodyHere ? null : refuse('team-is-here', { team: state.turn.team });
}

export function applyCarryOn(state: TableState, _: NoInput, by: By): void {
  state.turn.carriedBy = by.team;
  note(state, by, { act: 'carried-on' });
}
