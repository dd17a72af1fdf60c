import type { TableId, WordId, WorkshopState } from './state.ts';

/** The table that something typed in the workshop belongs to, or `null` when it belongs to the whole. */
export function tableOfWord(state: WorkshopState, wordId: WordId): TableId | null {
  const person = Object.values(state.people).find(({ name }) => name === wordId);
  return person?.tableId ?? state.tables.find(({ name }) => name === wordId)?.id ?? null;
}
