// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { keysFor } from '../../session/keys.ts';
import { JoinPage } from './join-page.tsx';

const seats = (people: number) => ({
  '0': { teamName: 'Kingfishers', people },
  '1': { teamName: 'Oaks', people: 0 },
  '2': { teamName: 'Lanterns', people: 0 },
  '3': { teamName: 'Harbour', people: 0 },
});
const table = (number: number, name: string | null = null) => ({
  tableId: `t${number}`,
  number,
  name,
  started: false,
  seats: seats(number),
});
const found = (tables: object[]) => ({ workshopId: 'w1', code: 'K7MR', title: 'Our day', tables });
const joined = {
  workshopId: 'w1',
  participantToken: 'p'.repeat(24),
  tableId: 't1',
  matchId: 't1',
  seat: '1',
  playerCredentials: 'c'.repeat(24),
  seatWords: 'maple-otter-42',
};

type Answers = Record<string, { status?: number; json: object } | 'offline'>;

/** The server, as the page asks it: an answer by the end of each address. */
function answering(answers: Answers) {
  return vi.fn((path: string, _init?: RequestInit) => {
    const answer = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
    if (!answer || answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(Response.json(answer.json, { status: answer.status ?? 200 }));
  });
}

async function open(answers: Answers, code: string | null = 'K7MR') {
  const fetch = answering(answers);
  vi.stubGlobal('fetch', fetch);
  const memory = memoryLocation({ path: '/join', record: true });
  render(
    <Router hook={memory.hook}>
      <JoinPage code={code} />
    </Router>,
  );
  await act(async () => {});
  return { fetch, memory };
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

function bodyOf(fetch: ReturnType<typeof answering>): unknown {
  const body = fetch.mock.lastCall?.[1]?.body;
  return typeof body === 'string' ? JSON.parse(body) : null;
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('joining', () => {
  it('takes three actions at most: the code, a seat by its picture, Join', async () => {
    const { fetch, memory } = await open({
      '/tables': { json: found([table(1)]) },
      '/join': { json: joined },
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Oaks' }));
    await press('Join');
    expect(bodyOf(fetch)).toEqual({ tableId: 't1', seat: '1' });
    expect(memory.history.at(-1)).toBe('/w/w1');
    expect(keysFor('w1').participant).toMatchObject({ token: 'p'.repeat(24), seatWords: 'maple-otter-42' });
  });

  it('needs no name and no seat, and sends the name when there is one', async () => {
    const { fetch } = await open({ '/tables': { json: found([table(1)]) }, '/join': { json: joined } });
    fireEvent.change(screen.getByLabelText(/Your first name/), { target: { value: ' Amina ' } });
    await press('Join');
    expect(bodyOf(fetch)).toEqual({ tableId: 't1', name: 'Amina' });
  });

  it('says kindly who sits where, and that seats are shared', async () => {
    await open({ '/tables': { json: found([table(1)]) } });
    const described = screen.getByRole('radio', { name: 'Kingfishers' }).getAttribute('aria-describedby');
    expect(document.getElementById(described ?? '')?.textContent).toBe('1 person is here. Join in.');
    expect(screen.getByText(/You may sit with others/)).toBeTruthy();
  });

  it('asks for the table first where there are several, and says so at the button', async () => {
    await open({ '/tables': { json: found([table(1), table(2, 'By the window')]) } });
    const join = screen.getByRole('button', { name: 'Join' });
    expect(join.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Choose your table first.').id).toBe(join.getAttribute('aria-describedby'));
    fireEvent.click(screen.getByRole('radio', { name: 'Table 2: By the window' }));
    expect(screen.getByRole('radio', { name: 'Oaks' })).toBeTruthy();
    expect(join.getAttribute('aria-disabled')).toBeNull();
  });

  it('tells what to do about a code that nobody knows, and keeps it to be mended', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 404, code: 'unknown-code' };
    await open({ '/tables': { status: 404, json: problem } }, 'K7MX');
    expect(screen.getByText(/We can’t find a table with the code K7MX/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Your code').value).toBe('K7MX');
  });

  it('says what may be wrong when nothing answers, and tries again', async () => {
    const { fetch } = await open({ '/tables': 'offline' });
    expect(screen.getByText('We can’t reach the table just now.')).toBeTruthy();
    await press('Try again');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('brings a seat from another device by its words', async () => {
    const { fetch, memory } = await open({
      '/tables': { json: found([table(1)]) },
      '/rejoin': { json: joined },
    });
    await press('I have seat words');
    fireEvent.change(screen.getByLabelText('Your seat words'), { target: { value: 'maple otter 42' } });
    await press('Bring my seat here');
    expect(bodyOf(fetch)).toEqual({ seatWords: 'maple otter 42' });
    expect(memory.history.at(-1)).toBe('/w/w1');
  });

  it('says once that seat words are wrong, where they are typed', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 404, code: 'unknown-seat-words' };
    await open({ '/tables': { json: found([table(1)]) }, '/rejoin': { status: 404, json: problem } });
    await press('I have seat words');
    fireEvent.change(screen.getByLabelText('Your seat words'), { target: { value: 'maple otter 1' } });
    await press('Bring my seat here');
    expect(screen.getAllByText(/No seat has these words/)).toHaveLength(1);
  });

  it('keeps what was typed when joining is refused, and says why', async () => {
    const problem = {
      type: 'about:blank',
      title: 'x',
      status: 409,
      code: 'workshop-full',
      params: { people: 9 },
    };
    await open({ '/tables': { json: found([table(1)]) }, '/join': { status: 409, json: problem } });
    fireEvent.change(screen.getByLabelText(/Your first name/), { target: { value: 'Amina' } });
    await press('Join');
    expect(screen.getByText(/all the 9 people/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Your first name/).value).toBe('Amina');
  });

  it('goes back to the seat of this device without a question', async () => {
    localStorage.setItem(
      'in-step.keys.w1',
      JSON.stringify({ participant: { ...joined, token: joined.participantToken } }),
    );
    const { memory } = await open({ '/tables': { json: found([table(1)]) } });
    expect(memory.history.at(-1)).toBe('/w/w1');
  });

  it('asks for the code where there is none', async () => {
    const { memory } = await open({}, null);
    await press('Join');
    expect(screen.getByText('Type the code first. It is on the big screen.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Your code'), { target: { value: ' k7 mr ' } });
    await press('Join');
    expect(memory.history.at(-1)).toBe('/join/K7MR');
  });
});
