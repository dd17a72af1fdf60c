import { NEW_DECK } from '../../decks/new-deck.ts';
import type { Deck } from '../../decks/schema.ts';
import { newDeckId } from '../../editor/ids.ts';
import { deckShelf } from '../../session/deck-database.ts';
import { holdNotes } from './import-notes.ts';
import { dropEditor } from './last-editor.ts';
import { titleOf, type ReadFile } from './read-file.ts';

/** A deck without cards. */
export function emptyDeck(title: string): Deck {
  return { ...NEW_DECK, title, cards: [] };
}

/** Keeps a deck in this browser under an id that nothing else has. Answers the id. */
export async function shelve(deck: Deck, taken: readonly string[] = []): Promise<string> {
  const kept = (await deckShelf.list()).map(({ id }) => id);
  const id = newDeckId(deck.title, [...kept, ...taken]);
  dropEditor(id);
  await deckShelf.write({ id, deck: { ...deck, id }, base: null, changedAtMs: Date.now() }, 0);
  return id;
}

/** Keeps what a file holds. A deck keeps its own id where that is free, so that it is the same deck. */
export async function shelveFile(
  read: Extract<ReadFile, { ok: true }>,
  file: string,
  taken: readonly string[],
): Promise<string> {
  const isFree = (id: string): boolean => /^[a-z0-9][a-z0-9-]{2,63}$/.test(id) && !taken.includes(id);
  const title = read.from === 'sheet' ? titleOf(file) : read.deck.title;
  const deck = { ...read.deck, title };
  const id =
    read.from === 'deck' && isFree(deck.id) && (await deckShelf.read(deck.id)) === null
      ? await keepAs(deck)
      : await shelve(deck, taken);
  holdNotes(id, read.notes);
  return id;
}

async function keepAs(deck: Deck): Promise<string> {
  dropEditor(deck.id);
  await deckShelf.write({ id: deck.id, deck, base: null, changedAtMs: Date.now() }, 0);
  return deck.id;
}
