import { expect, test } from 'vitest';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import { decksListedSchema } from '../../src/protocol/decks-listed.ts';
import { codeLookedUpSchema, problemSchema, workshopCreatedSchema } from '../../src/protocol/http.ts';
import { aLobbySocket, asScreen, aServer, codeOf } from './workshops-fixture.ts';

test('[API-1] a host starts a workshop: code, token, words, address and tables come back at once', async () => {
  const server = await aServer();
  const reply = await server.post('/api/workshops', {
    title: 'Tea and risk',
    deckId: 'first-steps',
    preset: 'taster',
    tables: 3,
    outcomes: ['choice', 'dignity'],
    paused: true,
  });
  expect(reply.status).toBe(201);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  const { code, facilitatorWords, tables } = workshopCreatedSchema.parse(reply.body);
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}$/);
  expect(facilitatorWords).toMatch(/^[a-z]+(-[a-z]+){3}$/);
  expect(tables).toHaveLength(3);
  const { facilitatorUrl, facilitatorToken, workshopId } = await server.create();
  expect(facilitatorUrl).toBe(`${server.url}/w/${workshopId}/host#facilitator=${facilitatorToken}`);
});

test('[API-2] what can’t be started is refused with a code, and nothing is made', async () => {
  const server = await aServer();
  const refusal = async (body: unknown) => {
    const reply = await server.post('/api/workshops', body);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    return `${reply.status} ${codeOf(reply)}`;
  };
  expect(await refusal({})).toBe('400 bad-fields');
  expect(await refusal({ title: '   ' })).toBe('400 bad-fields');
  expect(await refusal({ title: 'x', tables: 0 })).toBe('400 bad-fields');
  expect(await refusal({ title: 'x', tables: 1_000 })).toBe('400 bad-fields');
  expect(await refusal('{"title":')).toBe('400 bad-fields');
  expect(await refusal({ title: 'x', deckId: 'no-such-deck' })).toBe('422 unknown-deck');
  expect(await refusal({ title: 'x', outcomes: ['choice', 'fame'] })).toBe('422 unknown-outcome');
  expect(await refusal({ title: 'x', outcomes: ['choice', 'choice'] })).toBe('422 unknown-outcome');
  expect(await refusal({ title: 'x', game: { format: 'in-step-game/1' } })).toBe('422 bad-game');
  expect(await server.storage.countWorkshops()).toBe(0);
});

test('[API-2] a refusal names the field and never repeats what stood in it', async () => {
  const server = await aServer();
  const reply = await server.post('/api/workshops', { title: 'x', preset: 'SECRET' });
  expect(problemSchema.parse(reply.body).fields).toEqual(['/preset']);
  expect(JSON.stringify(reply.body)).not.toContain('SECRET');
});

test('[API-3] a passphrase is asked of a host where one is set, and a wrong one counts as a failure', async () => {
  const server = await aServer({ hostPassphrase: 'open sesame' });
  const start = async (bearer?: string) => {
    const reply = await server.post('/api/workshops', { title: 'x' }, bearer);
    return reply.status === 201 ? 'started' : codeOf(reply);
  };
  expect(await start()).toBe('passphrase-needed');
  expect(await start('open barley')).toBe('wrong-passphrase');
  expect(await start('open sesame')).toBe('started');
});

test('[API-3] without a passphrase only this machine may host, and no proxy for others', async () => {
  const server = await aServer();
  const response = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '10.0.0.7' },
    body: '{"title":"x"}',
  });
  expect(response.status).toBe(403);
  expect(problemSchema.parse(await response.json()).code).toBe('host-only');
});

test('[API-4] who has the code may know tables, teams and how many sit where, and no name of a person', async () => {
  const server = await aServer();
  const { code, tables } = await server.create();
  await server.join(code, { name: 'Ana', tableId: tables[1]?.tableId ?? '', seat: '2' });
  const reply = await server.get(`/api/workshops/${code.toLowerCase()}/tables`);
  const found = codeLookedUpSchema.parse(reply.body);
  expect(found).toMatchObject({ code, title: 'Tea and risk' });
  expect(found.tables[1]).toMatchObject({
    number: 2,
    name: null,
    started: false,
    seats: { '0': { teamName: 'Kingfishers', people: 0 }, '2': { teamName: 'Lanterns', people: 1 } },
  });
  expect(JSON.stringify(reply.body)).not.toContain('Ana');
  const none = await server.get('/api/workshops/ZZZZ/tables');
  expect([none.status, codeOf(none)]).toEqual([404, 'unknown-code']);
});

test('[API-5] after a hundred wrong codes from one address nothing is looked at, but for who brings the QR’s key', async () => {
  const server = await aServer();
  const { code, facilitatorToken, workshopId } = await server.create();
  for (let count = 0; count <= 100; count += 1) await server.get('/api/workshops/ZZZZ/tables');
  const wrong = await server.get(`/api/workshops/${code}/tables`);
  expect([wrong.status, codeOf(wrong)]).toEqual([429, 'too-many-failures']);
  expect(Number(wrong.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(codeOf(await server.post(`/api/workshops/${code}/join`, {}))).toBe('too-many-failures');
  const host = await aLobbySocket(server, facilitatorToken);
  const view = host.view();
  const joinKey = view.audience === 'facilitator' ? view.joinKey : '';
  expect((await server.get(`/api/workshops/${code}/tables`, joinKey)).status).toBe(200);
  expect((await server.post(`/api/workshops/${code}/join`, {}, joinKey)).status).toBe(200);
  expect((await server.get(`/api/workshops/${workshopId}/deck`, facilitatorToken)).status).toBe(200);
});

test('[API-6] the words of the deck come to any token of the workshop and to nobody else', async () => {
  const server = await aServer();
  const { workshopId, code, facilitatorToken } = await server.create();
  const other = await server.create();
  const { participantToken, playerCredentials } = await server.join(code);
  const { screenToken } = await asScreen(server, code);
  const path = `/api/workshops/${workshopId}/deck`;
  for (const token of [facilitatorToken, participantToken, playerCredentials, screenToken]) {
    const reply = await server.get(path, token);
    expect(reply.status).toBe(200);
    const words = deckWordsSchema.parse(reply.body);
    expect(Object.keys(words.cards).length).toBeGreaterThan(60);
    expect(JSON.stringify(reply.body)).not.toMatch(/facilitatorNote|"effects"|suggests/);
  }
  for (const token of [undefined, 'nonsense', other.facilitatorToken]) {
    expect(codeOf(await server.get(path, token))).toBe('unknown-token');
  }
});

test('[API-6] the deck is compressed, and not sent again while it is the same', async () => {
  const server = await aServer();
  const { workshopId, facilitatorToken } = await server.create();
  const path = `/api/workshops/${workshopId}/deck`;
  const first = await server.get(path, facilitatorToken, { 'accept-encoding': 'gzip' });
  expect(first.headers.get('content-encoding')).toBe('gzip');
  const etag = first.headers.get('etag') ?? '';
  const second = await server.get(path, facilitatorToken, { 'if-none-match': etag });
  expect([second.status, second.body]).toEqual([304, null]);
  expect((await server.get(path, facilitatorToken, { 'if-none-match': '"old"' })).status).toBe(200);
  expect((await server.get(path, 'nonsense', { 'if-none-match': etag })).status).toBe(401);
});

test('[API-7] the decks are listed with what a host chooses by', async () => {
  const server = await aServer();
  const { decks } = decksListedSchema.parse((await server.get('/api/decks')).body);
  expect(decks).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: 'first-steps', playable: true, poems: 8 })]),
  );
});

test('[API-8] the API describes itself', async () => {
  const server = await aServer();
  const reply = await server.get('/api/openapi.json');
  expect(reply.status).toBe(200);
  expect(reply.body).toMatchObject({
    openapi: '3.1.0',
    paths: {
      '/api/decks': { get: {} },
      '/api/workshops': { post: { responses: { '201': {} } } },
      '/api/workshops/{code}/join': { post: { requestBody: {} } },
      '/api/workshops/{id}/deck': { get: {} },
    },
  });
});

test('[API-9] tokens, seat words and facilitator’s words are on disk as hashes alone, and in no log', async () => {
  const server = await aServer();
  const { code, facilitatorToken, facilitatorWords, workshopId } = await server.create();
  const { participantToken, playerCredentials, seatWords } = await server.join(code, { name: 'Ana' });
  const events = await server.storage.readEvents(`workshop:${workshopId}`);
  const keys = await server.storage.listKeys(workshopId);
  const saved = JSON.stringify([events, keys]);
  expect(keys).toHaveLength(3);
  for (const secret of [facilitatorToken, facilitatorWords, participantToken, playerCredentials, seatWords]) {
    expect(saved).not.toContain(secret);
    expect(server.log.join('')).not.toContain(secret);
  }
  expect(saved).not.toContain('Ana');
  expect(server.log.join('')).not.toContain('Ana');
});
