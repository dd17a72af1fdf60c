import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  becomeFacilitator,
  createWorkshop,
  joinWorkshop,
  lookUpCode,
  openScreen,
  rejoin,
} from '../../src/session/http.ts';
import { listDecks } from '../../src/session/list-decks.ts';
import { loadDeck } from '../../src/session/load-deck.ts';
import type { Answer } from '../../src/session/ask.ts';
import { aServer, type ServerInTest } from './workshops-fixture.ts';

let server: ServerInTest;

/** As on a page: what begins with a slash goes to the server that the page came from. */
beforeEach(async () => {
  server = await aServer();
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    real(path.startsWith('/') ? server.url + path : path, init),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function answering(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

function must<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

test('[CLIENT-1] the page starts, looks up, joins, rejoins, facilitates, opens a screen and reads the deck', async () => {
  const { decks } = must(await listDecks());
  const created = must(await createWorkshop({ title: 'Tea', deckId: decks[0]?.id ?? '', tables: 2 }));
  const { code, workshopId, facilitatorWords } = created;
  const found = must(await lookUpCode(` ${code.toLowerCase()} `));
  expect(found).toMatchObject({ workshopId, title: 'Tea', tables: [{ number: 1 }, { number: 2 }] });
  const seat = must(await joinWorkshop(code, { tableId: found.tables[1]?.tableId ?? '', seat: '2' }));
  const again = must(await rejoin(code, seat.seatWords));
  expect(again).toMatchObject({ tableId: seat.tableId, seat: '2', seatWords: seat.seatWords });
  const deputy = must(await becomeFacilitator(code, { words: facilitatorWords, tableId: seat.tableId }));
  expect(deputy.tables).toHaveLength(1);
  const { screenToken } = must(await openScreen(code, seat.tableId));
  for (const token of [screenToken, deputy.facilitatorToken, again.participantToken]) {
    expect(must(await loadDeck(workshopId, token)).deckId).toBe(decks[0]?.id);
  }
});

test('[CLIENT-2] a refusal comes with its code, and with what its sentence needs', async () => {
  expect(await lookUpCode('ZZZZ')).toEqual({ ok: false, code: 'unknown-code' });
  expect(await createWorkshop({ title: 'x', outcomes: ['choice', 'fame'] })).toEqual({
    ok: false,
    code: 'unknown-outcome',
    params: { outcome: 'fame' },
  });
  expect(await createWorkshop({ title: 'x', game: [] })).toMatchObject({ code: 'bad-game' });
});

test('[CLIENT-3] where nothing answers it is offline, and where something else answers it says so', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
  expect(await listDecks()).toEqual({ ok: false, code: 'offline' });
  answering('<html>Sign in to this network</html>');
  expect(await listDecks()).toEqual({ ok: false, code: 'bad-answer' });
  answering('{"decks":[{}]}');
  expect(await listDecks()).toEqual({ ok: false, code: 'bad-answer' });
  answering('{"error":"no"}', 502);
  expect(await listDecks()).toEqual({ ok: false, code: 'bad-answer' });
});
