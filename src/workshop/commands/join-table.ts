import type { Team } from '../../rules/state.ts';
import { knownTable, serverOnly, type Actor } from '../actor.ts';
import type { Happened } from '../command.ts';
import { WORKSHOP_LIMITS } from '../limits.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { PersonId, PersonKeys, TableId, WordId, WorkshopState } from '../state.ts';

export interface JoinTableInput {
  personId: PersonId;
  name: WordId | null;
  tableId: TableId;
  seat: Team;
  seatWordsHash: string;
  keys: PersonKeys;
}

/** Somebody takes a seat, at any time of the workshop; a seat can be shared by many. */
export function checkJoinTable(
  state: WorkshopState,
  input: JoinTableInput,
  by: Actor,
): WorkshopRefusal | null {
  const refusal = serverOnly(by) ?? knownTable(state, input.tableId);
  if (refusal) return refusal;
  const { people } = WORKSHOP_LIMITS;
  return Object.keys(state.people).length < people ? null : refuseCommand('workshop-full', { people });
}

export function applyJoinTable(draft: WorkshopState, input: JoinTableInput, { atMs }: Happened): void {
  const { personId, ...person } = input;
  draft.people[personId] = { id: personId, ...person, joinedAtMs: atMs };
}
