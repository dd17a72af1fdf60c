import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import { knownPerson, type Actor } from '../actor.ts';
import type { Happened } from '../command.ts';
import type { WordId, WorkshopState } from '../state.ts';

export interface NamePersonInput {
  /** `null` = without a name again. */
  name: WordId | null;
}

/** Somebody gives their own name, changes it or takes it back. */
export function checkNamePerson(
  state: WorkshopState,
  input: NamePersonInput,
  by: Actor,
): WorkshopRefusal | null {
  if (by.role !== 'participant') return refuseCommand('participant-only');
  const refusal = knownPerson(state, by.personId);
  if (refusal) return refusal;
  const hasNone = state.people[by.personId]?.name === null;
  return hasNone && input.name === null ? refuseCommand('no-change') : null;
}

export function applyNamePerson(draft: WorkshopState, input: NamePersonInput, { by }: Happened): void {
  const person = by.role === 'participant' ? draft.people[by.personId] : undefined;
  if (person) person.name = input.name;
}
