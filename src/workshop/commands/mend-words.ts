import { facilitatorOf, type Actor } from '../actor.ts';
import type { WorkshopRefusal } from '../refusals.ts';
import type { TableId, WordId, WorkshopState } from '../state.ts';
import { tableOfWord } from '../words-of.ts';

export interface MendWordsInput {
  /** The table beside whose events the words stand, or `null` for the workshop's own. */
  tableId: TableId | null;
  wordId: WordId;
  /** Hidden altogether; otherwise other words stand in their place. */
  hidden: boolean;
}

/**
 * The facilitator hides or mends something that somebody typed. The words change beside the events and so everywhere at
 * once; that it happened is saved here, what stood there is not.
 */
export function checkMendWords(
  state: WorkshopState,
  input: MendWordsInput,
  by: Actor,
): WorkshopRefusal | null {
  return facilitatorOf(state, by, [input.tableId ?? tableOfWord(state, input.wordId)]);
}

export function applyMendWords(draft: WorkshopState, input: MendWordsInput): void {
  const isOfCard = draft.corrections.some(({ text }) => text === input.wordId);
  if (isOfCard) draft.deckChanges += 1;
}
