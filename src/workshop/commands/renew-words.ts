import { wholeWorkshopOnly, type Actor } from '../actor.ts';
import type { WorkshopRefusal } from '../refusals.ts';
import type { WorkshopState } from '../state.ts';

export interface RenewWordsInput {
  facilitatorWordsHash: string;
}

/** New facilitator's words, because the old ones were lost or overheard. The devices keep their role. */
export function checkRenewWords(state: WorkshopState, _: RenewWordsInput, by: Actor): WorkshopRefusal | null {
  return wholeWorkshopOnly(state, by);
}

export function applyRenewWords(draft: WorkshopState, input: RenewWordsInput): void {
  draft.facilitatorWordsHash = input.facilitatorWordsHash;
}
