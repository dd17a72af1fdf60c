// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { someWords } from '../play/fixture.ts';
import { keepHostPassphrase } from '../session/host-passphrase.ts';
import type { CorrectionView } from '../workshop/view-types.ts';
import { aTableToFacilitate } from './fixture.ts';
import { MendCardAct } from './mend-card.tsx';
import type { AtTable } from './use-act.ts';

const CARD = 'some-deck/staff-001';
const asked = vi.fn<(path: string, init: RequestInit) => void>();
let answers: Response[] = [];

beforeEach(() => {
  asked.mockClear();
  answers = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked(path, init);
    return Promise.resolve(answers.shift() ?? Response.error());
  });
});
afterEach(() => {
  cleanup();
  keepHostPassphrase(undefined);
  vi.unstubAllGlobals();
});

const checks = () => Response.json({ checks: [] });
const saved = () => Response.json({ version: '1.0.1', etag: '"2"' });
const problem = (status: number, code: string, params = {}) =>
  Response.json({ type: 'about:blank', title: code, status, code, params }, { status });
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const choose = (name: string) => act(async () => fireEvent.click(screen.getByRole('radio', { name })));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
function body(): unknown {
  const sent = asked.mock.lastCall?.[1].body;
  return JSON.parse(typeof sent === 'string' ? sent : 'null');
}

/** The tool, open, at a table whose words change as a server's would. */
async function open(log: CorrectionView[] | 'no server' = []) {
  const corrections = log === 'no server' ? undefined : log;
  const play = vi.fn<AtTable['play']>(() => Promise.resolve({ ok: true }));
  const table = { view: aTableToFacilitate(), deck: someWords(), play, corrections };
  const shown = render(<MendCardAct table={table} cardId={CARD} />);
  await press('Mend the words of this card');
  const was = table.deck.cards[CARD]?.text ?? '';
  const corrected = (text: string) => {
    const deck = someWords();
    const card = deck.cards[CARD];
    if (card) card.text = text;
    shown.rerender(<MendCardAct table={{ ...table, deck }} cardId={CARD} />);
  };
  return { play, was, corrected };
}

describe('mending a card in play', () => {
  it('is for this workshop only unless one says otherwise', async () => {
    answers = [checks()];
    const { play } = await open();
    write('The new words', 'I knock, and wait.');
    await press('Change the words');
    expect(play).toHaveBeenCalledWith('correctCard', {
      cardId: CARD,
      field: 'text',
      text: 'I knock, and wait.',
    });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0]?.[0]).toBe('/api/decks/some-deck/checks');
  });

  it('puts the words into the deck too, over any words that this workshop has read', async () => {
    answers = [checks(), saved()];
    const log: CorrectionView = {
      cardId: CARD,
      field: 'text',
      before: 'First.',
      text: 'Second.',
      by: 'you',
      atMs: 0,
    };
    const { was } = await open([log, { ...log, field: 'voice' }]);
    write('The new words', 'I knock, and wait.');
    await choose('Also my deck');
    await press('Change the words');
    expect(asked.mock.lastCall?.[0]).toBe('/api/decks/some-deck/corrections');
    expect(body()).toEqual({
      cardId: 'staff-001',
      field: 'text',
      text: 'I knock, and wait.',
      before: [was, 'First.', 'Second.'],
    });
  });

  it('asks for the passphrase where the server does, and says that the table has the words already', async () => {
    answers = [problem(401, 'passphrase-needed'), problem(401, 'wrong-passphrase'), saved()];
    const { play, corrected } = await open();
    write('The new words', 'I knock, and wait.');
    await choose('Also my deck');
    write('The host’s passphrase', 'open barley');
    await press('Change the words');
    expect(screen.getByText(/on every screen.*isn’t the host’s passphrase/)).toBeTruthy();
    corrected('I knock, and wait.');
    write('The host’s passphrase', 'open sesame');
    await press('Put them in the deck too');
    expect(play).toHaveBeenCalledTimes(1);
    expect(new Headers(asked.mock.lastCall?.[1].headers).get('authorization')).toBe('Bearer open sesame');
    expect(body()).toMatchObject({ text: 'I knock, and wait.' });
  });

  it('says what the deck has by now where somebody else changed it', async () => {
    answers = [checks(), problem(409, 'card-changed', { words: 'I ring.' })];
    await open();
    write('The new words', 'I knock, and wait.');
    await choose('Also my deck');
    await press('Change the words');
    expect(screen.getByText(/They are not in the deck yet: .*“I ring.”/)).toBeTruthy();
  });

  it('offers no deck where there is none, or this device may not save it', async () => {
    await open('no server');
    expect(asked).not.toHaveBeenCalled();
    cleanup();
    answers = [problem(403, 'host-only')];
    await open();
    expect(screen.queryByRole('radio', { name: 'Also my deck' })).toBeNull();
  });

  it('tells what was mended, from what to what, when and by whom', async () => {
    answers = [checks()];
    const atMs = new Date(2026, 10, 21, 14, 5).getTime();
    await open([{ cardId: CARD, field: 'easyRead', before: null, text: 'I knock.', by: 'words', atMs }]);
    await press('Cards that were mended in this workshop');
    expect(
      screen.getByText(
        /Its easy words: “nothing” became “I knock.” at 14:05. Somebody with the facilitator’s words/,
      ),
    ).toBeTruthy();
  });
});
