import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { HouseRules, TableState } from '../state.ts';
import { setToken } from '../track.ts';

/** The rules to change; what is left out stays. */
export type SetHouseRulesInput = Partial<HouseRules>;

/** Changes house rules at any time. [HOUSE-1] */
export function checkSetHouseRules(_: TableState, input: SetHouseRulesInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? (Object.keys(input).length === 0 ? refuse('no-change') : null);
}

export function applySetHouseRules(state: TableState, input: SetHouseRulesInput, by: By): void {
  Object.assign(state.houseRules, input);
  gatherSharedTokens(state);
  for (const [rule, value] of Object.entries(input)) {
    note(state, by, { act: 'house-rule', detail: `${rule}:${String(value)}` });
  }
}

/** A shared token stands where the active team stands. [TRACK-3] */
export function gatherSharedTokens(state: TableState): void {
  if (state.houseRules.tokens !== 'shared') return;
  setToken(state, state.turn.team, state.tokens[state.turn.team]);
}
