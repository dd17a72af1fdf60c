import { expect, it } from 'vitest';
import { hashOf } from '../../server/workshops/secrets.ts';
import { facilitatorSchema, joinedSchema } from '../../src/protocol/http.ts';
import {
  aFullTable,
  aMove,
  aServer,
  aSocket,
  ask,
  sit,
  type FullTable,
  type RunningServer,
} from '../support/a-server.ts';
import { remember } from './unharmed.ts';

function post({ url }: RunningServer, path: string, body: object): Promise<Response> {
  return fetch(`${url}/api/workshops/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What a token still opens: the table on a socket, the workshop on a socket, the words of the deck. */
async function opens(
  server: RunningServer,
  { tableId, workshop }: FullTable,
  { token, seat }: { token: string; seat: string | null },
): Promise<{ table: boolean; lobby: boolean; deck: boolean }> {
  const socket = await aSocket(server.url);
  const { ok } = await ask(socket, 'sync', tableId, seat, token);
  const lobby = await aSocket(server.url, '/lobby', { auth: { token } }).then(
    () => true,
    () => false,
  );
  const deck = await fetch(`${server.url}/api/workshops/${workshop.workshopId}/deck`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { table: ok, lobby, deck: deck.status === 200 };
}

const NOTHING = { table: false, lobby: false, deck: false };

it('the tokens of a device whose seat moved to another one open nothing any more, and its sockets are closed', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const before = await sit(server, table, '0');
  const lobby = await aSocket(server.url, '/lobby', { auth: { token: table.joined['0'].participantToken } });
  const isUnharmed = await remember(server, table);
  const closed = [before.socket, lobby].map(
    (socket) => new Promise((resolve) => socket.once('disconnect', resolve)),
  );
  const ended = new Promise((resolve) => before.socket.once('ended', resolve));
  const { seatWords, playerCredentials, participantToken } = table.joined['0'];
  const answer = await post(server, `${table.workshop.code}/rejoin`, { seatWords });
  const joined = joinedSchema.parse(await answer.json());
  expect(await ended).toEqual({ because: 'moved-device' });
  await Promise.all(closed);
  expect(await opens(server, table, { token: playerCredentials, seat: '0' })).toEqual(NOTHING);
  expect(await opens(server, table, { token: participantToken, seat: '0' })).toEqual(NOTHING);
  expect(await opens(server, table, { token: joined.playerCredentials, seat: '0' })).toMatchObject({
    table: true,
  });
  await isUnharmed();
});

it('a move that is on its way when its device ends is not played after that', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const thief = await sit(server, table, '0');
  const { seatWords } = table.joined['0'];
  expect((await post(server, `${table.workshop.code}/rejoin`, { seatWords })).status).toBe(200);
  const isUnharmed = await remember(server, table);
  thief.socket.emit('update', aMove('rollDice'), 0, table.tableId, '0');
  thief.socket.connect();
  await new Promise<void>((resolve) => thief.socket.once('connect', resolve));
  expect(await thief.play('rollDice')).toEqual({ ok: false, code: 'not-allowed' });
  await isUnharmed();
});

it('a facilitator’s device that was ended does nothing any more', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const { code, facilitatorWords, facilitatorToken } = table.workshop;
  const answer = await post(server, `${code}/facilitator`, { words: facilitatorWords });
  const deputy = facilitatorSchema.parse(await answer.json()).facilitatorToken;
  const socket = await aSocket(server.url);
  expect(await ask(socket, 'sync', table.tableId, '4', deputy)).toMatchObject({ ok: true });
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  const isUnharmed = await remember(server, table);
  const host = await aSocket(server.url, '/lobby', { auth: { token: facilitatorToken } });
  const key = await server.server.parts.streams.storage.findKey(hashOf(deputy));
  expect(await ask(host, 'command', { type: 'endDevice', deviceId: key?.personId })).toMatchObject({
    ok: true,
  });
  await closed;
  expect(await opens(server, table, { token: deputy, seat: '4' })).toEqual(NOTHING);
  await isUnharmed();
});

it('a facilitator of one table is nobody at another, nor for the whole workshop', async () => {
  const server = await aServer();
  const table = await aFullTable(server, { tables: 2 });
  const other = table.workshop.tables[1]?.tableId ?? '';
  const { code, facilitatorWords: words } = table.workshop;
  const answer = await post(server, `${code}/facilitator`, { words, tableId: other });
  const { facilitatorToken: token } = facilitatorSchema.parse(await answer.json());
  const isUnharmed = await remember(server, table);
  const socket = await aSocket(server.url);
  const notHere = { ok: false, code: 'not-your-table' };
  expect(await ask(socket, 'sync', table.tableId, '4', token)).toEqual(notHere);
  expect(await ask(socket, 'sync', other, '4', token)).toMatchObject({ ok: true });
  expect(await ask(socket, 'update', aMove('pause'), 0, table.tableId, '4')).toMatchObject({ ok: false });
  const lobby = await aSocket(server.url, '/lobby', { auth: { token } });
  for (const type of ['addTable', 'renewWords'] as const) {
    expect(await ask(lobby, 'command', { type })).toMatchObject({ ok: false, code: 'whole-workshop-only' });
  }
  const rename = { type: 'renameTable', tableId: table.tableId, name: 'Mine' };
  expect(await ask(lobby, 'command', rename)).toMatchObject(notHere);
  await isUnharmed();
});

it('a socket that asks again as somebody else is that one alone; a wrong token changes nothing of it', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const elsewhere = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { socket } = await sit(server, table, '0');
  const as = (seat: '0' | '1', where: FullTable) =>
    ask(socket, 'sync', where.tableId, seat, where.tokenFor(seat));
  const roll = (where: FullTable) => ask(socket, 'update', aMove('rollDice'), 0, where.tableId, '0');
  expect(await as('1', table)).toMatchObject({ ok: true });
  expect(await roll(table)).toMatchObject({ ok: false, code: 'not-your-turn' });
  expect(await ask(socket, 'sync', table.tableId, '0', 'made-up')).toMatchObject({ ok: false });
  expect(await roll(table)).toMatchObject({ ok: false, code: 'not-your-turn' });
  expect(await as('1', elsewhere)).toMatchObject({ ok: true });
  expect(await roll(table)).toEqual({ ok: false, code: 'not-allowed' });
  expect(server.server.parts.presence.isTeamHere(table.tableId, '0')).toBe(false);
  expect(server.server.parts.presence.isTeamHere(table.tableId, '1')).toBe(false);
  const both = await Promise.all([as('0', table), as('1', table)]);
  expect(both.map(({ ok }) => ok)).toContain(true);
  expect(await roll(table)).toMatchObject({ ok: false, code: 'not-your-turn' });
  await isUnharmed();
});

it('a token in an address or a cookie opens nothing, and stands in no log', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const token = table.tokenFor('4');
  const socket = await aSocket(server.url, '/in-step', {
    query: { token, credentials: token },
    extraHeaders: { cookie: `token=${token}`, authorization: `Bearer ${token}` },
  });
  expect(await ask(socket, 'sync', table.tableId, '4')).toEqual({ ok: false, code: 'unknown-token' });
  const { workshopId } = table.workshop;
  const paths = [
    `/api/workshops/${workshopId}/deck?token=${token}`,
    `/${token}`,
    `/join/${token}`,
    `/api/${token}`,
  ];
  for (const path of [...paths, `/%${token}`, `/socket.io/?EIO=4&transport=polling&sid=${token}`]) {
    const answer = await fetch(server.url + path, { headers: { cookie: `token=${token}` } });
    expect([path, answer.ok]).toEqual([path, false]);
  }
  expect(server.log.join('')).not.toContain(token);
  await isUnharmed();
});

it('tokens and words stand nowhere on the disk but as hashes', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const { storage } = server.server.parts.streams;
  const { workshopId, facilitatorWords } = table.workshop;
  const streams = await storage.listStreams(workshopId);
  const events = await Promise.all(streams.map((stream) => storage.readEvents(stream)));
  const kept = JSON.stringify([events, await storage.listKeys(workshopId)]);
  expect(kept).toContain(hashOf(table.tokenFor('0')));
  const secrets = (['0', '1', '2', '3', '4', null] as const).map((seat) => table.tokenFor(seat));
  const people = Object.values(table.joined).flatMap(({ participantToken, seatWords }) => [
    participantToken,
    seatWords,
  ]);
  for (const secret of [...secrets, ...people, facilitatorWords]) expect(kept).not.toContain(secret);
});
