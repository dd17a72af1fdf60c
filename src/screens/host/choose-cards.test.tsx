// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_OUTCOMES, DEFAULT_PERSPECTIVES } from '../../decks/defaults.ts';
import type { DeckCard } from '../../protocol/decks-http.ts';
import { keepHostPassphrase } from '../../session/host-passphrase.ts';
import { StartForm } from './start-form.tsx';
import type { ListedDeck } from './start-page.tsx';

const aDeck = (id: string, title: string, parts: Partial<ListedDeck> = {}): ListedDeck => ({
  id,
  title,
  summary: null,
  language: 'en-GB',
  version: '1.0.0',
  scenarios: 3,
  poems: 0,
  playable: true,
  perspectives: DEFAULT_PERSPECTIVES.map(({ id: own, name, short }) => ({ id: own, name, short })),
  outcomes: DEFAULT_OUTCOMES.map(({ id: own, name, short }) => ({ id: own, name, short })),
  themes: [
    { name: 'risk', cards: 2 },
    { name: 'work', cards: 1 },
  ],
  sensitivity: [{ name: 'death', cards: 1 }],
  ...parts,
});
const aCard = (cardId: string, parts: Partial<DeckCard> = {}): DeckCard => ({
  cardId,
  kind: 'scenario',
  perspective: 'staff',
  voice: 'nurse',
  text: `What ${cardId} says, in a sentence that goes on for quite a while after that.`,
  themes: [],
  sensitivity: [],
  ...parts,
});
const CARDS: Record<string, DeckCard[]> = {
  one: [
    aCard('one/a', { themes: ['risk'] }),
    aCard('one/b', { themes: ['Risk', 'work'], sensitivity: ['death'] }),
    aCard('one/c', { voice: null }),
  ],
  two: [aCard('two/a'), aCard('two/b', { sensitivity: ['death'] })],
};

const asked = vi.fn<(path: string, init: RequestInit) => void>();
let passphrase: string | null;

function answer(path: string, init: RequestInit): Response {
  const bearer = new Headers(init.headers).get('authorization');
  if (passphrase !== null && bearer !== `Bearer ${passphrase}`) {
    const code = bearer === null ? 'passphrase-needed' : 'wrong-passphrase';
    return Response.json({ type: 'about:blank', title: code, status: 401, code }, { status: 401 });
  }
  const [, id = ''] = /^\/api\/decks\/(\w+)\/cards$/.exec(path) ?? [];
  return Response.json({ cards: CARDS[id] ?? [] });
}

beforeEach(() => {
  asked.mockClear();
  passphrase = null;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked(path, init);
    return Promise.resolve(answer(path, init));
  });
});
afterEach(() => {
  cleanup();
  keepHostPassphrase(undefined);
  vi.unstubAllGlobals();
});

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const tick = (group: string, name: RegExp) =>
  act(async () =>
    fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name })),
  );

async function body(): Promise<unknown> {
  await press('Set the tables');
  const sent = asked.mock.lastCall?.[1].body;
  return JSON.parse(typeof sent === 'string' ? sent : 'null');
}

async function open() {
  const other = aDeck('other', 'Another board', { outcomes: DEFAULT_OUTCOMES.slice(0, 3) });
  render(<StartForm decks={[aDeck('one', 'First'), aDeck('two', 'Second'), other]} />);
  expect(asked).not.toHaveBeenCalled();
  await press('Choose cards');
}

describe('choosing cards for a workshop', () => {
  it('leaves out by theme and content note, with how many cards each has, and says how many are played', async () => {
    await open();
    expect(screen.getByText('3 of 3 cards are played.')).toBeTruthy();
    await tick('Leave out cards that speak of', /death.*1 card/);
    expect(screen.getByText('2 of 3 cards are played.')).toBeTruthy();
    await tick('Leave out cards about', /risk.*2 cards/);
    expect(screen.getByText('1 of 3 cards are played.')).toBeTruthy();
    expect(await body()).toMatchObject({
      deckId: 'one',
      leaveOut: { themes: ['risk'], sensitivity: ['death'] },
    });
  });

  it('puts one card first, and leaves single cards out', async () => {
    await open();
    const first = screen.getByLabelText('Which card comes first?');
    expect(within(first).getByRole('option', { name: /^Staff · nurse · What one\/a says/ })).toBeTruthy();
    fireEvent.change(first, { target: { value: 'one/b' } });
    await press('Leave out single cards');
    await tick('These cards are left out', /one\/a/);
    expect(within(first).queryByRole('option', { name: /one\/a/ })).toBeNull();
    expect(await body()).toMatchObject({ firstCard: 'one/b', leaveOut: { cards: ['one/a'] } });
  });

  it('puts no card first that is left out after all', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Which card comes first?'), { target: { value: 'one/b' } });
    await tick('Leave out cards about', /work/);
    expect(await body()).not.toHaveProperty('firstCard');
  });

  it('adds the cards of decks with the same board, and of no others', async () => {
    await open();
    const decks = screen.getByRole('group', { name: 'Add the cards of another deck' });
    expect(within(decks).getAllByRole('checkbox')).toHaveLength(1);
    await tick('Add the cards of another deck', /Second.*3 cards/);
    expect(await screen.findByText('5 of 5 cards are played.')).toBeTruthy();
    await tick('Leave out cards that speak of', /death.*2 cards/);
    expect(screen.getByText('3 of 5 cards are played.')).toBeTruthy();
    expect(await body()).toMatchObject({ deckIds: ['two'], leaveOut: { sensitivity: ['death'] } });
  });

  it('asks for nothing where nothing was chosen', async () => {
    await open();
    const sent = await body();
    for (const field of ['deckIds', 'leaveOut', 'firstCard']) expect(sent).not.toHaveProperty(field);
  });

  it('asks for the passphrase where the server does, once for the cards and the start', async () => {
    passphrase = 'open sesame';
    await open();
    expect(screen.getByText('To start a workshop on this server, say the host’s passphrase.')).toBeTruthy();
    await press('Show the cards');
    fireEvent.change(screen.getByLabelText('The host’s passphrase'), { target: { value: 'open sesame' } });
    await press('Show the cards');
    expect(screen.getByText('3 of 3 cards are played.')).toBeTruthy();
  });
});
