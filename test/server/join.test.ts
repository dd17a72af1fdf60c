import { expect, test } from 'vitest';
import { joinedSchema } from '../../src/protocol/http.ts';
import type { TablePlace } from '../../src/session/server-table.ts';
import {
  aLobbySocket,
  asFacilitator,
  asScreen,
  aServer,
  atTable,
  codeOf,
  hasEnded,
  isLive,
  seatOf,
  turnedAway,
  until,
} from './workshops-fixture.ts';

test('[JOIN-1] people come without a name or a place and are spread over tables and seats', async () => {
  const server = await aServer();
  const { code, tables } = await server.create();
  const people = [];
  for (let count = 0; count < 8; count += 1) people.push(await server.join(code));
  for (const { tableId } of tables) {
    const seats = people.filter((each) => each.tableId === tableId).map(({ seat }) => seat);
    expect(seats).toEqual(['0', '1', '2', '3']);
  }
});

test('[JOIN-1] a code is taken in small letters, a wrong table or seat is not', async () => {
  const server = await aServer();
  const { code } = await server.create();
  expect((await server.post(`/api/workshops/${code.toLowerCase()}/join`, {})).status).toBe(200);
  const refusal = async (path: string, body: unknown) => codeOf(await server.post(path, body));
  expect(await refusal('/api/workshops/ZZZZ/join', {})).toBe('unknown-code');
  expect(await refusal(`/api/workshops/${code}/join`, { tableId: 'nowhere' })).toBe('unknown-table');
  expect(await refusal(`/api/workshops/${code}/join`, { tableId: '__proto__' })).toBe('bad-fields');
  expect(await refusal(`/api/workshops/${code}/join`, { seat: '4' })).toBe('bad-fields');
});

test('[JOIN-2] two share a seat with credentials of their own, and play for the same team', async () => {
  const server = await aServer();
  const { code, tables } = await server.create({ paused: false });
  const place = { tableId: tables[0]?.tableId ?? '', seat: '0' as const };
  const [ana, ben] = [await server.join(code, place), await server.join(code, place)];
  expect(ana.playerCredentials).not.toBe(ben.playerCredentials);
  expect(ana.seatWords).not.toBe(ben.seatWords);
  const [one, two] = [atTable(server, seatOf(ana)), atTable(server, seatOf(ben))];
  await Promise.all([until(one, isLive), until(two, isLive)]);
  expect(await one.play('rollDice')).toEqual({ ok: true });
  await until(two, ({ view }) => view?.turn.step === 'talk');
  expect(await two.play('revealEffect')).toEqual({ ok: true });
});

test('[JOIN-2] two thumbs at once play once: the second is told that play moved on', async () => {
  const server = await aServer();
  const { code, tables } = await server.create({ paused: false });
  const place = { tableId: tables[0]?.tableId ?? '', seat: '0' as const };
  const sessions = [await server.join(code, place), await server.join(code, place)].map((each) =>
    atTable(server, seatOf(each)),
  );
  await Promise.all(sessions.map((each) => until(each, isLive)));
  const played = () => Promise.all(sessions.map((each) => each.play('rollDice')));
  expect((await played()).filter(({ ok }) => ok)).toHaveLength(1);
});

test('[JOIN-3] the first on a seat brings its team into play, a late one too', async () => {
  const server = await aServer();
  const { code, tables } = await server.create({ paused: false });
  const tableId = tables[0]?.tableId ?? '';
  const ana = atTable(server, seatOf(await server.join(code, { tableId, seat: '1' })));
  const first = await until(ana, isLive);
  expect(first.view?.teams).toMatchObject({ '0': { inPlay: false }, '1': { inPlay: true } });
  expect(first.view?.turn.team).toBe('1');
  expect(await ana.play('rollDice')).toEqual({ ok: true });
  await server.join(code, { tableId, seat: '3' });
  await until(ana, ({ view }) => view?.teams['3'].inPlay === true);
});

test('[JOIN-4] seat words move a seat to a second device: the first is told and can do nothing more', async () => {
  const server = await aServer();
  const { code, workshopId } = await server.create({ paused: false });
  const first = await server.join(code, { name: 'Ana', seat: '0' });
  const [lobby, table] = [await aLobbySocket(server, first.participantToken), atTable(server, seatOf(first))];
  await until(table, isLive);
  const spoken = first.seatWords.replaceAll('-', ' ').toUpperCase();
  const reply = await server.post(`/api/workshops/${code}/rejoin`, { seatWords: spoken });
  const second = joinedSchema.parse(reply.body);
  const { tableId, matchId, seat, seatWords } = first;
  expect(second).toMatchObject({ tableId, matchId, seat, seatWords });
  expect(await lobby.ended).toBe('moved-device');
  expect(await until(table, hasEnded)).toMatchObject({ endedBecause: 'moved-device' });
  expect(await table.play('rollDice')).toEqual({ ok: false, code: 'moved-device' });
  expect(await turnedAway(server, first.participantToken)).toBe('unknown-token');
  expect(codeOf(await server.get(`/api/workshops/${workshopId}/deck`, first.participantToken))).toBe(
    'unknown-token',
  );
  const now = atTable(server, seatOf(second));
  await until(now, isLive);
  expect(await now.play('rollDice')).toEqual({ ok: true });
  const again = await aLobbySocket(server, second.participantToken);
  expect(again.view()).toMatchObject({ you: { name: 'Ana', seat: '0' } });
});

test('[JOIN-4] words that no seat has, or that another workshop’s seat has, open nothing', async () => {
  const server = await aServer();
  const [here, there] = [await server.create(), await server.create()];
  const { seatWords } = await server.join(there.code);
  for (const words of [seatWords, 'maple-otter-42', '...', here.facilitatorWords]) {
    const reply = await server.post(`/api/workshops/${here.code}/rejoin`, { seatWords: words });
    expect([reply.status, codeOf(reply)]).toEqual([403, 'unknown-seat-words']);
  }
});

test('[JOIN-8] a wrong, missing, stolen or other table’s token sits down nowhere', async () => {
  const server = await aServer();
  const [here, there] = [await server.create({ paused: false }), await server.create({ paused: false })];
  const [t1 = '', t2 = ''] = here.tables.map(({ matchId }) => matchId);
  const ana = await server.join(here.code, { tableId: t1, seat: '0' });
  const { facilitatorToken: deputy } = await asFacilitator(server, here.code, {
    words: here.facilitatorWords,
    tableId: t2,
  });
  const { screenToken } = await asScreen(server, here.code, { tableId: t2 });
  const why = async (matchId: string, seat: TablePlace['seat'], credentials: string) =>
    (await until(atTable(server, { matchId, seat, credentials }), hasEnded)).endedBecause;
  expect(await why(t1, '0', 'nonsense')).toBe('unknown-token');
  expect(await why(t1, '0', '')).toBe('unknown-token');
  expect(await why(t1, '1', ana.playerCredentials)).toBe('not-your-table');
  expect(await why(t2, '0', ana.playerCredentials)).toBe('not-your-table');
  expect(await why(t1, '4', ana.playerCredentials)).toBe('not-your-table');
  expect(await why(t1, null, ana.playerCredentials)).toBe('not-your-table');
  expect(await why(t1, '0', ana.participantToken)).toBe('not-your-table');
  expect(await why(t1, '4', deputy)).toBe('not-your-table');
  expect(await why(t1, null, screenToken)).toBe('not-your-table');
  expect(await why(there.tables[0]?.matchId ?? '', '4', here.facilitatorToken)).toBe('not-your-table');
  expect(await why('no-such-table', '4', here.facilitatorToken)).toBe('not-your-table');
});
