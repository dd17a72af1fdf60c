import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import { cardOf } from '../piles.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { CardId, TableState, WordId } from '../state.ts';

export interface CorrectCardInput {
  cardId: CardId;
  field: 'text' | 'easyRead' | 'voice' | 'title' | 'prompt1' | 'prompt2' | 'prompt3' | 'prompt4';
  text: WordId;
}

/** New words for a card; they stand beside the events, and every screen reads them from there. [FAC-6] */
export function checkCorrectCard(_: TableState, input: CorrectCardInput, by: By): Refusal | null {
  return facilitatorOnly(by) ?? (cardOf(by.setup, input.cardId) ? null : refuse('unknown-card'));
}

export function applyCorrectCard(state: TableState, input: CorrectCardInput, by: By): void {
  note(state, by, { act: 'corrected', cardId: input.cardId, detail: input.field, word: input.text });
}
