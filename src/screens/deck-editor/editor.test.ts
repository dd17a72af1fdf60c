import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDeck } from '../../../test/decks/a-deck.ts';
import type { Deck } from '../../decks/schema.ts';
import { writeCard } from '../../editor/commands/write-card.ts';
import { writeDeck } from '../../editor/commands/write-deck.ts';
import { createDeckShelf, type DeckShelf } from '../../session/deck-shelf.ts';
import type { SaveAnswer } from '../../session/decks-http.ts';
import { isSaved, openEditor, type Editor, type EditorParts } from './editor.ts';

let shelf: DeckShelf;
const server = {
  create: vi.fn<(deck: Deck) => Promise<SaveAnswer>>(),
  replace: vi.fn<(deck: Deck, etag: string) => Promise<SaveAnswer>>(),
};

beforeEach(() => {
  vi.useFakeTimers();
  const memory = createDeckShelf(() => Promise.resolve(null));
  shelf = { ...memory, lasts: () => Promise.resolve(true) };
});

afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

const open = (parts: Partial<EditorParts> = {}): Editor =>
  openEditor({ deck: aDeck(), base: null, revision: 0, shelf, server, ...parts });
const deckOf = (editor: Editor): Deck => editor.getSnapshot().history.draft.deck;
const title = (value: string) => writeDeck('title', value);

describe('a deck that is written', () => {
  it('[EDIT-8] is kept in this browser a moment after the last letter', async () => {
    const editor = open();
    editor.edit(title('O'));
    editor.edit(title('Ours'));
    expect(editor.getSnapshot().here).toBe('keeping');
    expect(await shelf.read('a-deck')).toBeNull();
    await vi.advanceTimersByTimeAsync(700);
    expect(editor.getSnapshot().here).toBe('kept');
    expect((await shelf.read('a-deck'))?.deck).toMatchObject({ title: 'Ours' });
  });

  it('[EDIT-8] says when this browser can’t keep it', async () => {
    const editor = open({ shelf: { ...shelf, lasts: () => Promise.resolve(false) } });
    editor.edit(title('Ours'));
    await editor.keep();
    expect(editor.getSnapshot().here).toBe('not-kept');
  });

  it('[EDIT-8] is not kept any more once the server has it, and again when it is written on', async () => {
    const editor = open();
    editor.edit(title('Ours'));
    await editor.keep();
    server.create.mockResolvedValue({ ok: true, etag: '"1"' });
    expect(await editor.save()).toEqual({ ok: true });
    expect(isSaved(editor.getSnapshot())).toBe(true);
    expect(await shelf.read('a-deck')).toBeNull();

    editor.edit(title('Ours too'));
    await editor.keep();
    expect((await shelf.read('a-deck'))?.base?.etag).toBe('"1"');
    expect(isSaved(editor.getSnapshot())).toBe(false);
  });

  it('[EDIT-8] undone to what the server has, there is nothing to keep', async () => {
    const deck = aDeck();
    const editor = open({ deck, base: { deck, etag: '"1"' } });
    editor.edit(title('Ours'));
    await editor.keep();
    expect(editor.undo()).toMatchObject({ name: 'deck-written' });
    await editor.keep();
    expect(deckOf(editor)).toEqual(deck);
    expect(editor.getSnapshot().here).toBe('same');
    expect(isSaved(editor.getSnapshot())).toBe(true);
    expect(await shelf.read('a-deck')).toBeNull();
    expect(editor.redo()).toMatchObject({ name: 'deck-written' });
  });

  it('[EDIT-9] somebody saved since: both are joined, and saved over what they saved', async () => {
    const deck = aDeck();
    const editor = open({ deck, base: { deck, etag: '"1"' } });
    editor.edit(title('Mine'));
    editor.edit(writeCard(0, 'text', 'My words are these.'));
    const cards = deck.cards.map((card, index) =>
      index === 0 ? { ...card, text: 'Their words are these.' } : card,
    );
    const theirs = { ...deck, summary: 'Theirs', cards };
    server.replace.mockResolvedValueOnce({
      ok: false,
      code: 'deck-changed',
      theirs: { deck: theirs, etag: '"2"' },
    });
    expect(await editor.save()).toMatchObject({ ok: false, code: 'deck-changed' });
    expect(editor.getSnapshot().other).toMatchObject({ from: 'server', etag: '"2"' });

    editor.join(() => 'theirs');
    expect(deckOf(editor)).toMatchObject({ title: 'Mine', summary: 'Theirs' });
    expect(deckOf(editor).cards[0]?.text).toBe('Their words are these.');
    server.replace.mockResolvedValueOnce({ ok: true, etag: '"3"' });
    await editor.save();
    expect(server.replace).toHaveBeenLastCalledWith(deckOf(editor), '"2"');
    expect(isSaved(editor.getSnapshot())).toBe(true);
  });

  it('[EDIT-9] another window wrote on it: nothing is written over before both are joined', async () => {
    const one = open();
    const other = open();
    one.edit(title('One'));
    await one.keep();
    other.edit(writeDeck('summary', 'Other'));
    await other.keep();
    expect(other.getSnapshot()).toMatchObject({ here: 'not-kept', other: { from: 'here' } });
    expect((await shelf.read('a-deck'))?.deck).toMatchObject({ title: 'One' });

    other.join(() => 'theirs');
    await other.keep();
    expect(other.getSnapshot()).toMatchObject({ here: 'kept', other: null });
    expect((await shelf.read('a-deck'))?.deck).toMatchObject({ title: 'One', summary: 'Other' });
  });

  it('[EDIT-9] a refusal leaves everything as it is', async () => {
    server.create.mockResolvedValue({ ok: false, code: 'offline' });
    const editor = open();
    editor.edit(title('Ours'));
    expect(await editor.save()).toEqual({ ok: false, code: 'offline' });
    expect(editor.getSnapshot()).toMatchObject({ base: null, isSaving: false, other: null });
    expect(deckOf(editor).title).toBe('Ours');
  });
});
