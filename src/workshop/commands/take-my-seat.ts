import { knownPerson, type Actor } from '../actor.ts';
import type { Happened } from '../command.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { WorkshopState } from '../state.ts';

export interface TakeMySeatInput {
  /** Of the credentials that are handed out in the same act. */
  playerHash: string;
}

/** Somebody who was moved fetches the credentials of the seat that is theirs now. */
export function checkTakeMySeat(state: WorkshopState, _: TakeMySeatInput, by: Actor): WorkshopRefusal | null {
  if (by.role !== 'participant') return refuseCommand('participant-only');
  return knownPerson(state, by.personId);
}

export function applyTakeMySeat(draft: WorkshopState, input: TakeMySeatInput, { by }: Happened): void {
  const person = by.role === 'participant' ? draft.people[by.personId] : undefined;
  if (person) person.keys.playerHash = input.playerHash;
}
