// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeckRead } from '../../protocol/deck-comments.ts';
import { CommentsPage } from './comments-page.tsx';

const KEY = 'a-key-of-at-least-16';
const asked = vi.fn<(path: string, init: RequestInit) => void>();
let answers: Response[] = [];

const deck: DeckRead = {
  title: 'Tea and risk',
  summary: 'A few cards.',
  language: 'en-GB',
  cards: [
    {
      cardId: 'staff-1',
      kind: 'scenario',
      perspective: 'Staff',
      voice: 'nurse',
      title: null,
      text: 'I knock, and then I wait.',
      easyRead: 'I knock. I wait.',
      prompts: ['Who waits?'],
      author: null,
      sensitivity: ['loneliness'],
      isDraft: true,
    },
  ],
  comments: [{ commentId: 'c1', cardId: 'staff-1', text: 'True.', name: null, atMs: 1 }],
};

beforeEach(() => {
  localStorage.clear();
  asked.mockClear();
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked(path, init);
    return Promise.resolve(answers.shift() ?? Response.error());
  });
  window.history.replaceState(null, '', `/decks/tea/comments#key=${KEY}`);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const problem = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: code, status, code }, { status });
const written = () => Response.json({ commentId: 'c2' }, { status: 201 });
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const bearer = () => new Headers(asked.mock.calls[0]?.[1].headers).get('authorization');
function body(): unknown {
  const sent = asked.mock.calls.findLast(([, init]) => init.method === 'POST')?.[1].body;
  return JSON.parse(typeof sent === 'string' ? sent : 'null');
}

async function open() {
  render(<CommentsPage deckId="tea" />);
  await screen.findByRole('heading', { level: 1, name: 'Comments on “Tea and risk”' });
}

describe('commenting on a deck by a link', () => {
  it('reads the deck with the key from the address, which is in no history after that', async () => {
    answers = [Response.json(deck)];
    await open();
    expect(bearer()).toBe(`Bearer ${KEY}`);
    expect(window.location.hash).toBe('');
    const card = screen.getByRole('article', { name: /Staff.*A draft/ });
    for (const words of [
      'I knock, and then I wait.',
      'I knock. I wait.',
      'Who waits?',
      /speaks of loneliness/,
    ]) {
      expect(within(card).getByText(words)).toBeTruthy();
    }
    expect(within(card).getByText('Somebody: True.')).toBeTruthy();
    cleanup();
    // After a refresh the key is still here.
    answers = [Response.json(deck)];
    await open();
    expect(bearer()).toBe(`Bearer ${KEY}`);
  });

  it('sends a comment on a card, with a name only where one gave it and may be named only with a tick', async () => {
    answers = [Response.json(deck), written(), Response.json(deck), written()];
    await open();
    expect(screen.getByText(/everybody who has the same link/)).toBeTruthy();
    await press(/^Comment on this card: I knock/);
    write('What do you think of this card?', 'Nobody says it so.');
    const [, onCard] = screen.getAllByRole('button', { name: 'Send' });
    await act(async () => fireEvent.click(onCard ?? document.body));
    expect(body()).toEqual({ cardId: 'staff-1', text: 'Nobody says it so.' });
    write('Your name', 'Ana');
    fireEvent.click(screen.getByRole('checkbox', { name: /You may name me/ }));
    write('What do you think of the deck as a whole?', 'More of this.');
    const [onDeck] = screen.getAllByRole('button', { name: 'Send' });
    await act(async () => fireEvent.click(onDeck ?? document.body));
    expect(body()).toEqual({ text: 'More of this.', name: 'Ana', mayName: true });
    expect(
      screen.getByLabelText<HTMLTextAreaElement>('What do you think of the deck as a whole?').value,
    ).toBe('');
  });

  it('keeps what was written where it can’t be sent, and says why', async () => {
    answers = [Response.json(deck), problem(401, 'unknown-link')];
    await open();
    write('What do you think of the deck as a whole?', 'Wait for me.');
    const [onDeck] = screen.getAllByRole('button', { name: 'Send' });
    await act(async () => fireEvent.click(onDeck ?? document.body));
    expect(screen.getByText(/This link has been ended/)).toBeTruthy();
    expect(
      screen.getByLabelText<HTMLTextAreaElement>('What do you think of the deck as a whole?').value,
    ).toBe('Wait for me.');
  });

  it('says what to do with a link that is no good, or none', async () => {
    answers = [problem(401, 'unknown-link'), Response.json(deck)];
    render(<CommentsPage deckId="tea" />);
    expect(await screen.findByText(/This link isn’t good any more/)).toBeTruthy();
    await press('Try again');
    expect(screen.getByText('A few cards.')).toBeTruthy();
    cleanup();
    localStorage.clear();
    window.history.replaceState(null, '', '/decks/other/comments');
    render(<CommentsPage deckId="other" />);
    expect(await screen.findByText(/This link isn’t good any more/)).toBeTruthy();
  });
});
