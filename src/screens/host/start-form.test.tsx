// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFilesInJsdom } from '../../../test/support/files-in-jsdom.ts';
import { DEFAULT_OUTCOMES } from '../../decks/defaults.ts';
import { keysFor } from '../../session/keys.ts';
import { StartForm } from './start-form.tsx';
import type { ListedDeck } from './start-page.tsx';

const deck: ListedDeck = {
  id: 'first-steps',
  title: 'First steps on the path',
  summary: 'Sixty cards.',
  language: 'en-GB',
  version: '1.0.0',
  scenarios: 60,
  poems: 8,
  playable: true,
  outcomes: DEFAULT_OUTCOMES.map(({ id, name, short }) => ({ id, name, short })),
};

const created = {
  workshopId: 'w1',
  code: 'K7MR',
  facilitatorToken: 'a-token-of-the-host',
  facilitatorWords: 'plum otter lamp stone',
  facilitatorUrl: 'http://localhost/w/w1/host',
  tables: [{ tableId: 't1', matchId: 't1' }],
};

const asked = vi.fn<(path: string, init: RequestInit) => void>();
let answers: Response[] = [];

beforeAll(readFilesInJsdom);
beforeEach(() => {
  asked.mockClear();
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked(path, init);
    return Promise.resolve(answers.shift() ?? Response.error());
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const problem = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: code, status, code }, { status });
function body(): unknown {
  const sent = asked.mock.lastCall?.[1].body;
  return JSON.parse(typeof sent === 'string' ? sent : 'null');
}

describe('starting a workshop', () => {
  it('sends what was chosen, tables paused, and keeps the key of the host', async () => {
    answers = [Response.json(created, { status: 201 })];
    render(<StartForm decks={[deck]} />);
    await press('One table more');
    fireEvent.click(screen.getByRole('radio', { name: '2 hours' }));
    expect(screen.getByText(/roughly 24 cards. That is enough for 3 outcomes/)).toBeTruthy();
    await press('Set the tables');
    expect(body()).toEqual({
      title: 'Walking together',
      tables: 2,
      paused: true,
      deckId: 'first-steps',
      preset: 'workshop',
      outcomes: ['choice', 'wellbeing', 'dignity'],
    });
    expect(window.location.pathname).toBe('/w/w1/host');
    expect(keysFor('w1').facilitator).toEqual({
      token: 'a-token-of-the-host',
      words: 'plum otter lamp stone',
    });
  });

  it('asks for the passphrase only where the server does', async () => {
    answers = [problem(401, 'passphrase-needed'), Response.json(created, { status: 201 })];
    render(<StartForm decks={[deck]} />);
    expect(screen.queryByLabelText('The host’s passphrase')).toBeNull();
    await press('Set the tables');
    expect(screen.getByText('To start a workshop on this server, say the host’s passphrase.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('The host’s passphrase'), { target: { value: 'open sesame' } });
    await press('Set the tables');
    const headers = new Headers(asked.mock.lastCall?.[1].headers);
    expect(headers.get('authorization')).toBe('Bearer open sesame');
  });

  it('says why it can’t be started from here', async () => {
    answers = [problem(403, 'host-only')];
    render(<StartForm decks={[deck]} />);
    await press('Set the tables');
    expect(screen.getByText(/only on the machine that it runs on/)).toBeTruthy();
  });

  it('takes a saved game in place of the cards and the plan', async () => {
    answers = [Response.json(created, { status: 201 })];
    render(<StartForm decks={[deck]} />);
    const file = new File(['{"format":"in-step-game/1"}'], 'in-step-game.json', { type: 'application/json' });
    const input = document.querySelector('input[type=file]');
    await act(async () => fireEvent.change(input ?? document.body, { target: { files: [file] } }));
    expect(await screen.findByText('in-step-game.json becomes table 1.')).toBeTruthy();
    expect(screen.queryByRole('radiogroup', { name: 'Which cards?' })).toBeNull();
    await press('Set the tables');
    expect(body()).toEqual({
      title: 'Walking together',
      tables: 1,
      paused: true,
      game: { format: 'in-step-game/1' },
    });
  });

  it('keeps at least two outcomes in play', async () => {
    render(<StartForm decks={[deck]} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Exercise choice and control' }));
    await press('Set the tables');
    expect(asked).not.toHaveBeenCalled();
    expect(screen.getByText('Keep at least two.')).toBeTruthy();
  });
});
