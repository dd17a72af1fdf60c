import type { Problem } from '../../decks/problems.ts';

const held = new Map<string, readonly Problem[]>();

/** Keeps what could not be taken from a file as it stood, for the editor of the deck, as long as this page is open. */
export function holdNotes(deckId: string, notes: readonly Problem[]): void {
  held.set(deckId, notes);
}

export function notesOf(deckId: string): readonly Problem[] {
  return held.get(deckId) ?? [];
}
