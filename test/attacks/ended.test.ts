import { expect, it } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { tableRef } from '../../server/streams/table-kind.ts';
import { hashOf } from '../../server/workshops/secrets.ts';
import { workshopRef } from '../../server/workshops/workshop-kind.ts';
import { facilitatorSchema, joinedSchema } from '../../src/protocol/http.ts';
import { aFullTable, aMove, aServer, aSocket, ask, sit, type RunningServer } from '../support/a-server.ts';

/** A storage whose saves wait, from when they are held until each is let go. */
async function aHeldStorage(): Promise<{
  storage: Storage;
  hold: () => void;
  waiting: () => number;
  letGo: (all?: 'all') => void;
}> {
  const storage = await openSqlite(':memory:');
  const held: (() => void)[] = [];
  let isHolding = false;
  return {
    storage: {
      ...storage,
      async appendAll(changes) {
        if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
        return storage.appendAll(changes);
      },
    },
    hold: () => {
      isHolding = true;
    },
    waiting: () => held.length,
    letGo(all) {
      if (all) isHolding = false;
      for (const resolve of held.splice(0)) resolve();
    },
  };
}

function post({ url }: RunningServer, path: string, body: object): Promise<Response> {
  return fetch(`${url}/api/workshops/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function attacked() {
  const held = await aHeldStorage();
  const server = await aServer({}, { storage: held.storage });
  const table = await aFullTable(server);
  return { held, server, table, other: await sit(server, table, '1') };
}

it('a move that waits for others is not played once its seat has moved to another device', async () => {
  const { held, server, table, other } = await attacked();
  const thief = await sit(server, table, '0');
  const { seatWords } = table.joined['0'];
  held.hold();
  const rejoined = post(server, `${table.workshop.code}/rejoin`, { seatWords });
  await expect.poll(held.waiting).toBe(1);
  const before = other.play('nameTeam', { name: 'Owls' });
  await ask(other.socket, 'sync');
  thief.socket.emit('update', aMove('nameTeam', { name: 'Mine' }), 0, table.tableId, '0');
  await ask(thief.socket, 'sync');
  held.letGo();
  expect((await rejoined).status).toBe(200);
  held.letGo('all');
  expect(await before).toMatchObject({ ok: true });
  await server.server.parts.streams.drain();
  const { state } = await server.server.parts.streams.look(tableRef(table.tableId));
  expect(state?.game.G.teams['0'].name).toBeNull();
  expect(state?.game.G.teams['1'].name).not.toBeNull();
});

it('an act of a deputy that waits for others is not done once the device was ended', async () => {
  const { held, server, table, other } = await attacked();
  const { code, facilitatorWords: words, facilitatorToken } = table.workshop;
  const made = await post(server, `${code}/facilitator`, { words });
  const deputy = facilitatorSchema.parse(await made.json()).facilitatorToken;
  const key = await held.storage.findKey(hashOf(deputy));
  const socket = await aSocket(server.url);
  expect(await ask(socket, 'sync', table.tableId, '4', deputy)).toMatchObject({ ok: true });
  const host = await aSocket(server.url, '/lobby', { auth: { token: facilitatorToken } });
  held.hold();
  const ended = ask(host, 'command', { type: 'endDevice', deviceId: key?.personId });
  await expect.poll(held.waiting).toBe(1);
  const before = other.play('nameTeam', { name: 'Owls' });
  await ask(other.socket, 'sync');
  socket.emit('update', aMove('endGame'), 0, table.tableId, '4');
  await ask(socket, 'sync');
  held.letGo();
  expect(await ended).toMatchObject({ ok: true });
  held.letGo('all');
  expect(await before).toMatchObject({ ok: true });
  await server.server.parts.streams.drain();
  const { state } = await server.server.parts.streams.look(tableRef(table.tableId));
  expect(state?.game.G.ended).toBeNull();
});

it('a command of the device before does nothing to the person whose seat has moved', async () => {
  for (const type of ['leaveWorkshop', 'takeMySeat']) {
    const { held, server, table } = await attacked();
    const { participantToken: token, seatWords } = table.joined['0'];
    const thief = await aSocket(server.url, '/lobby', { auth: { token } });
    held.hold();
    const rejoined = post(server, `${table.workshop.code}/rejoin`, { seatWords });
    await expect.poll(held.waiting).toBe(1);
    thief.emit('command', { type });
    await ask(thief, 'command', {});
    held.letGo('all');
    const joined = joinedSchema.parse(await (await rejoined).json());
    await server.server.parts.streams.drain();
    const { state } = await server.server.parts.streams.look(workshopRef(table.workshop.workshopId));
    expect(Object.keys(state?.people ?? {})).toHaveLength(4);
    const socket = await aSocket(server.url);
    const bound = await ask(socket, 'sync', table.tableId, '0', joined.playerCredentials);
    expect([type, bound]).toMatchObject([type, { ok: true }]);
  }
});
