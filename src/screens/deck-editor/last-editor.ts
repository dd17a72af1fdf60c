import type { Editor } from './editor.ts';

let last: { deckId: string; editor: Editor } | null = null;

/** Keeps the editor that was open last, so that whoever comes back from a game finds everything to undo still there. */
export function keepEditor(deckId: string, editor: Editor): void {
  last = { deckId, editor };
}

export function keptEditor(deckId: string): Editor | null {
  return last?.deckId === deckId ? last.editor : null;
}

/** What was kept under a name is another deck now, or none. */
export function dropEditor(deckId: string): void {
  if (last?.deckId === deckId) last = null;
}
