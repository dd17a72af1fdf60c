import { expect, it } from 'vitest';
import { tableRef } from '../../server/streams/table-kind.ts';
import {
  aFullTable,
  aMove,
  aServer,
  aSocket,
  ask,
  sit,
  sitAll,
  type FullTable,
  type RunningServer,
} from '../support/a-server.ts';
import { remember } from './unharmed.ts';

/** What was wrong with boardgame.io's own server, each tried on ours. */

async function attacked(): Promise<{ server: RunningServer; table: FullTable }> {
  const server = await aServer();
  return { server, table: await aFullTable(server) };
}

it('an event named error stops nothing, on any namespace', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const { socket } = await sit(server, table, '0');
  const lobby = await aSocket(server.url, '/lobby', { auth: { token: table.tokenFor('4') } });
  for (const each of [socket, lobby, await aSocket(server.url)]) {
    for (const name of ['error', 'message', 'connection', 'chat', 'disconnecting ', '']) {
      each.emit(name, new Error('x').message);
      expect(await ask(each, name === '' ? 'x' : name)).toEqual({ ok: false, code: 'unknown-command' });
    }
  }
  await isUnharmed();
});

it('the namespace that is always there lets nobody in', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  await expect(aSocket(server.url, '/')).rejects.toThrow('nothing-here');
  await expect(aSocket(server.url, '/default')).rejects.toThrow();
  await isUnharmed();
});

it('a move by the name of something that every object has is no move', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const { play } = await sit(server, table, '0');
  for (const name of [
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'takeSeat',
    'mendWords',
    '',
    null,
    7,
    {},
  ]) {
    expect(await play(name)).toEqual({ ok: false, code: 'unknown-move' });
  }
  const facilitator = await sit(server, table, '4');
  for (const move of ['toString', '__proto__', 'constructor', 'pause', 'actFor', 'takeSeat']) {
    expect(await facilitator.play('actFor', { team: '0', move })).toEqual({ ok: false, code: 'bad-move' });
  }
  await isUnharmed();
});

it('nobody joins as __proto__, and nothing is added to every object', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const socket = await aSocket(server.url);
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
    expect(await ask(socket, 'sync', table.tableId, name, table.tokenFor('0'))).toMatchObject({ ok: false });
    expect(await ask(socket, 'sync', name, '0', table.tokenFor('0'))).toMatchObject({ ok: false });
    const answer = await fetch(`${server.url}/api/workshops/${table.workshop.code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"tableId":"${table.tableId}","seat":"${name}","__proto__":{"polluted":true}}`,
    });
    expect(answer.status).toBe(400);
  }
  const { play } = await sit(server, table, '0');
  const evil: unknown = JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}',
  );
  expect(await play('rollDice', evil)).toMatchObject({ ok: false, code: 'bad-move' });
  await isUnharmed();
});

it('asking to sync makes no match', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const socket = await aSocket(server.url);
  const streams = server.server.parts.streams.size();
  for (const id of ['made-up', 'default', table.workshop.workshopId]) {
    for (const seat of ['0', '4', null] as const) {
      const answer = await ask(socket, 'sync', id, seat, table.tokenFor(seat), 5);
      expect(answer).toMatchObject({ ok: false, code: 'not-your-table' });
    }
  }
  expect(server.server.parts.streams.size()).toBe(streams);
  expect(await server.server.parts.streams.storage.read('table:made-up')).toBeNull();
  await isUnharmed();
});

it('what a client is sent holds no secret: no pile, no hidden effect, no seed, no token, no log', async () => {
  const { server, table } = await attacked();
  const facilitator = await sit(server, table, '4');
  const team = await sit(server, table, '0');
  const sent: unknown[] = [];
  for (const seat of ['1', null] as const) {
    const { socket } = await sit(server, table, seat);
    socket.onAny((...args: unknown[]) => sent.push(args));
    await ask(socket, 'sync', table.tableId, seat, table.tokenFor(seat));
  }
  await team.play('rollDice');
  await facilitator.play('pause');
  const { state } = await server.server.parts.streams.look(tableRef(table.tableId));
  expect(state?.game.G.turn.effects.length).toBeGreaterThan(0);
  await expect.poll(() => sent.length).toBe(6);
  const text = JSON.stringify(sent);
  expect(text).toContain('"effects":null');
  expect(text.match(/"(delta)?log":\[[^\]]/)).toBeNull();
  expect(text).toContain('"initialState":null');
  expect(text).toContain('"plugins":{}');
  for (const secret of ['"piles"', '"shuffle"', '"coming"', '"starts"', '"rolls"', '"seed"', 'credentials']) {
    expect(text).not.toContain(secret);
  }
  expect(text).not.toContain(state?.setup.seed);
  for (const seat of ['0', '1', '2', '3', '4', null] as const)
    expect(text).not.toContain(table.tokenFor(seat));
});

it('a seated player acts as nobody else, whatever the message says', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const { socket } = await sit(server, table, '1');
  for (const playerID of ['0', '4', null, 0, ['0'], '__proto__']) {
    const credentials = table.tokenFor('0');
    const asOther = { type: 'MAKE_MOVE', payload: { type: 'rollDice', args: [], playerID, credentials } };
    const answer = await ask(socket, 'update', asOther, 4, table.tableId, playerID);
    expect(answer).toMatchObject({ ok: false, code: 'not-your-turn' });
    const pause = { type: 'MAKE_MOVE', payload: { type: 'pause', args: [], playerID, credentials } };
    expect(await ask(socket, 'update', pause, 4, table.tableId, playerID)).toMatchObject({
      ok: false,
      code: 'facilitator-only',
    });
  }
  await isUnharmed();
});

it('no action but a move is taken: the state can’t be replaced, undone or reset', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const { socket } = await sit(server, table, '0');
  const state = { G: {}, ctx: {}, _stateID: 99 };
  const types = [
    'SYNC',
    'UPDATE',
    'PATCH',
    'RESET',
    'UNDO',
    'REDO',
    'GAME_EVENT',
    'PLUGIN',
    'STRIP_TRANSIENTS',
  ];
  for (const type of [...types, '@@redux/INIT', '', null, 3]) {
    const action = {
      type,
      state,
      initialState: state,
      patch: [],
      deltalog: [],
      payload: { type: 'endGame', args: [] },
    };
    expect(await ask(socket, 'update', action, 4, table.tableId, '0')).toEqual({
      ok: false,
      code: 'unknown-move',
    });
  }
  await isUnharmed();
});

it('arguments that a move doesn’t have are refused, so that nothing of them grows', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const { socket, play } = await sit(server, table, '0');
  const long = 'x'.repeat(4000);
  for (const input of [
    { extra: long },
    [1],
    long,
    7,
    { turn: 'one' },
    { moveId: long },
    { turn: 1, more: {} },
  ]) {
    expect(await play('rollDice', input)).toEqual({ ok: false, code: 'bad-move' });
  }
  const many = { type: 'MAKE_MOVE', payload: { type: 'rollDice', args: [{}, long, long] } };
  expect(await ask(socket, 'update', many, 4, table.tableId, '0')).toEqual({ ok: false, code: 'bad-move' });
  await isUnharmed();
});

it('every refusal is answered, also one of a message that makes no sense', async () => {
  const { server, table } = await attacked();
  const isUnharmed = await remember(server, table);
  const { socket } = await sit(server, table, '0');
  for (const args of [[], [null], [{}], [aMove('rollDice')], [aMove('rollDice'), 4, null, '0']]) {
    expect(await ask(socket, 'update', ...args)).toMatchObject({ ok: false });
  }
  for (const args of [[], [null], [{}], [table.tableId, {}], ['x'.repeat(2000), '0']]) {
    expect(await ask(socket, 'sync', ...args)).toEqual({ ok: false, code: 'bad-fields' });
  }
  await isUnharmed();
});

it('joins that meet moves lose neither a seat nor a move', async () => {
  const { server, table } = await attacked();
  const [team] = await sitAll(server, table);
  const joins = Array.from({ length: 10 }, (_, index) =>
    fetch(`${server.url}/api/workshops/${table.workshop.code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: `Person ${index}`, seat: String(index % 4) }),
    }),
  );
  if (!team) throw new Error('no team');
  const moves = ['rollDice', 'revealEffect'].map((name) => team.play(name));
  expect((await Promise.all(joins)).map((answer) => answer.status)).toEqual(Array(10).fill(200));
  expect((await Promise.all(moves)).map((answer) => answer.ok)).toEqual([true, true]);
  const tables = await fetch(`${server.url}/api/workshops/${table.workshop.code}/tables`);
  expect(JSON.stringify(await tables.json())).toMatch(/(?:.*"people":\d+){4}/);
  const { state } = await server.server.parts.streams.look(tableRef(table.tableId));
  expect(['act', 'finish']).toContain(state?.game.G.turn.step);
});
