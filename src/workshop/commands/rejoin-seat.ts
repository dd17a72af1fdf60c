import { knownPerson, serverOnly, type Actor } from '../actor.ts';
import type { WorkshopRefusal } from '../refusals.ts';
import type { PersonId, PersonKeys, WorkshopState } from '../state.ts';

export interface RejoinSeatInput {
  personId: PersonId;
  /** The new device's; the old ones end in the same act. */
  keys: PersonKeys;
}

/** A seat moves to another device: the seat is the person's, not the phone's. */
export function checkRejoinSeat(
  state: WorkshopState,
  input: RejoinSeatInput,
  by: Actor,
): WorkshopRefusal | null {
  return serverOnly(by) ?? knownPerson(state, input.personId);
}

export function applyRejoinSeat(draft: WorkshopState, input: RejoinSeatInput): void {
  const person = draft.people[input.personId];
  if (person) person.keys = input.keys;
}
