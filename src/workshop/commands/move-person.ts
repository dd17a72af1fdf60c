import type { Team } from '../../rules/state.ts';
import { facilitatorOf, knownPerson, knownTable, type Actor } from '../actor.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { PersonId, TableId, WorkshopState } from '../state.ts';

export interface MovePersonInput {
  personId: PersonId;
  tableId: TableId;
  seat: Team;
}

/** Somebody changes table or seat, or the facilitator of both tables moves them. Their credentials end with the seat. */
export function checkMovePerson(
  state: WorkshopState,
  input: MovePersonInput,
  by: Actor,
): WorkshopRefusal | null {
  const refusal = knownPerson(state, input.personId) ?? knownTable(state, input.tableId);
  if (refusal) return refusal;
  const person = state.people[input.personId];
  const isSelf = by.role === 'participant' && by.personId === input.personId;
  const mayNot = isSelf ? null : facilitatorOf(state, by, [person?.tableId ?? null, input.tableId]);
  if (mayNot) return mayNot;
  const stays = person?.tableId === input.tableId && person.seat === input.seat;
  return stays ? refuseCommand('no-change') : null;
}

export function applyMovePerson(draft: WorkshopState, input: MovePersonInput): void {
  const person = draft.people[input.personId];
  if (!person) return;
  person.tableId = input.tableId;
  person.seat = input.seat;
  person.keys.playerHash = null;
}
