// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDeck, aScenario } from '../../../test/decks/a-deck.ts';
import { openDialogsInJsdom } from '../../../test/support/dialogs-in-jsdom.ts';
import type { Deck } from '../../decks/schema.ts';
import { createDeckShelf } from '../../session/deck-shelf.ts';
import type { SaveAnswer } from '../../session/decks-http.ts';
import { announcements } from '../../ui/announcer-store.ts';
import { EditorShell } from './editor-shell.tsx';
import { openEditor, type Editor } from './editor.ts';

const server = {
  create: vi.fn<(deck: Deck) => Promise<SaveAnswer>>(),
  replace: vi.fn<(deck: Deck, etag: string) => Promise<SaveAnswer>>(),
};

beforeAll(() => {
  openDialogsInJsdom();
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => window.history.replaceState(null, '', '/decks/a-deck'));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

/** Opens a deck in the editor, at a part or at a card of it. */
function write(deck: Deck = aDeck(), search = '', base = '"1"'): Editor {
  window.history.replaceState(null, '', `/decks/a-deck${search}`);
  const editor = openEditor({
    deck,
    base: base === '' ? null : { deck, etag: base },
    revision: 0,
    shelf: createDeckShelf(() => Promise.resolve(null)),
    server,
  });
  render(<EditorShell editor={editor} deckId="a-deck" screens={{ Table: () => null }} />);
  return editor;
}

const deckOf = (editor: Editor): Deck => editor.getSnapshot().history.draft.deck;
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const follow = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('link', { name })));
const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const said = (): string =>
  announcements()
    .map(({ sentence }) => sentence)
    .join(' ');

describe('writing a card', () => {
  it('says what is wrong right beside the field, and what describes the field says it too', async () => {
    write(aDeck(), '?card=staff-1');
    const field = screen.getByLabelText('What do they say?');
    await act(async () => type('What do they say?', 'Short.'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
    expect(described).toContain('“Words of the card” needs at least 10 characters.');
    await act(async () => type('What do they say?', 'These are words enough.'));
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('shows the card as people will hold it while it is written', async () => {
    write(aDeck(), '?card=staff-1');
    await act(async () => type('What do they say?', 'I would rather wait.'));
    expect(
      within(screen.getByRole('article', { name: 'Staff' })).getByText(/I would rather wait/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Turned over' }));
    expect(screen.getByText('Place a Staff tile.')).toBeTruthy();
  });

  it('mends by a press what is certain, and the focus stays with the field', async () => {
    const cards = [...aDeck().cards, aScenario({ id: 'x', perspective: 'stafff' })];
    const editor = write(aDeck({ cards }), '?card=x');
    const button = screen.getByRole('button', { name: 'Use “staff”' });
    button.focus();
    await press('Use “staff”');
    expect(deckOf(editor).cards[4]).toMatchObject({ perspective: 'staff' });
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  it('moves, copies and takes out the card by buttons, and each is undone by one press or key', async () => {
    const editor = write(aDeck(), '?card=staff-1');
    await press('Move up');
    expect(screen.getByRole('heading', { name: 'Card 2 of 4' })).toBeTruthy();
    await press('Copy');
    expect(screen.getByRole('heading', { name: 'Card 3 of 5' })).toBeTruthy();
    await press('Take out');
    expect(document.activeElement?.textContent).toBe('The card was taken out');
    await press('Undo');
    expect(screen.getByRole('heading', { name: 'Card 3 of 5' })).toBeTruthy();
    await act(async () => void fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    await act(async () => void fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    expect(deckOf(editor)).toEqual(aDeck());
    expect(said()).toContain('Undone: a card moved.');
  });
});

describe('many cards', () => {
  it('are found by words, view and status', async () => {
    write();
    const list = screen.getByRole('region', { name: 'Cards' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
    await press('Find cards');
    fireEvent.change(screen.getByLabelText('Whose view'), { target: { value: 'managers' } });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('1 of 4 cards')).toBeTruthy();
    type('With these words', 'nowhere');
    expect(screen.getByText('No card is like that. Change what you look for.')).toBeTruthy();
    await press('Show all cards');
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
  });

  it('are changed at once', async () => {
    const editor = write();
    await press('Choose several');
    await press('Choose all that are shown');
    await press('Change them');
    fireEvent.change(screen.getByLabelText('Make them'), { target: { value: 'tested' } });
    await press('Change the status');
    expect(deckOf(editor).cards.map(({ status }) => status)).toEqual(Array(4).fill('tested'));
    type('A theme or a content note', 'home care');
    await press('Add the theme');
    expect(deckOf(editor).cards[3]?.themes).toEqual(['home care']);
  });
});

describe('the map', () => {
  it('adds the card that is missing, with its effect, and opens it', async () => {
    const editor = write(aDeck(), '?show=map');
    await press('Take Staff away from Dignity: no card yet');
    expect(deckOf(editor).cards[4]).toMatchObject({
      perspective: 'staff',
      status: 'draft',
      effects: [{ op: 'remove', suggests: ['dignity'] }],
    });
    expect(screen.getByRole('heading', { name: 'Card 5 of 5' })).toBeTruthy();
  });

  it('tells which cards there are', async () => {
    const cards = aDeck().cards.map((card) => ({
      ...card,
      effects: [{ op: 'place' as const, suggests: ['choice'] }],
    }));
    write(aDeck({ cards }), '?show=map');
    await press('Place Staff on Choice: 1 card');
    expect(screen.getByRole('link', { name: 'I knock, and then I wait.' })).toBeTruthy();
  });
});

describe('the whole deck', () => {
  it('is checked: what must be mended first, with a way to it', async () => {
    const cards = [...aDeck().cards, aScenario({ id: 'x', text: 'Short.' })];
    write(aDeck({ cards }), '?show=check');
    expect(screen.getByText('One thing must be mended before this deck can be played.')).toBeTruthy();
    await follow('x');
    expect(screen.getByRole('heading', { name: 'Card 5 of 5' })).toBeTruthy();
  });

  it('has views and goals of its own as soon as one of them is changed', async () => {
    const editor = write(aDeck(), '?show=board');
    await press('Take Freedom out');
    expect(deckOf(editor).outcomes).toHaveLength(6);
    await press('Go back to the usual ones');
    expect(deckOf(editor).outcomes).toBeUndefined();
  });

  it('says where it is kept', async () => {
    write(aDeck(), '', '');
    expect(
      screen.getByText('In this browser only. The file that you download is the only safe copy.'),
    ).toBeTruthy();
  });

  it('saved by somebody else meanwhile: one sees what differs, and chooses', async () => {
    const editor = write(aDeck(), '?card=staff-1');
    await act(async () => type('What do they say?', 'My words are these.'));
    const cards = aDeck().cards.map((card) =>
      card.id === 'staff-1' ? { ...card, text: 'Their words are these.' } : card,
    );
    const theirs = { deck: aDeck({ title: 'Renamed', cards }), etag: '"2"' };
    server.replace.mockResolvedValueOnce({ ok: false, code: 'deck-changed', theirs });
    await press('Save on the server');
    const group = screen.getByRole('radiogroup', { name: 'staff-1: Words of the card' });
    expect(within(group).getByText('Their words are these.')).toBeTruthy();
    fireEvent.click(within(group).getByRole('radio', { name: 'Theirs' }));
    server.replace.mockResolvedValueOnce({ ok: true, etag: '"3"' });
    await press('Join both and save');
    expect(server.replace).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Renamed' }), '"2"');
    expect(deckOf(editor).cards[2]?.text).toBe('Their words are these.');
  });
});
