import { facilitatorOf, knownPerson, type Actor } from '../actor.ts';
import type { WorkshopRefusal } from '../refusals.ts';
import type { PersonId, WorkshopState } from '../state.ts';

export interface LeaveWorkshopInput {
  personId: PersonId;
}

/** Somebody leaves for good, or the facilitator takes them out. What they wrote stays; play goes on. */
export function checkLeaveWorkshop(
  state: WorkshopState,
  input: LeaveWorkshopInput,
  by: Actor,
): WorkshopRefusal | null {
  const refusal = knownPerson(state, input.personId);
  if (refusal) return refusal;
  const isSelf = by.role === 'participant' && by.personId === input.personId;
  const person = state.people[input.personId];
  return isSelf ? null : facilitatorOf(state, by, [person?.tableId ?? null]);
}

export function applyLeaveWorkshop(draft: WorkshopState, input: LeaveWorkshopInput): void {
  delete draft.people[input.personId];
}
