import { expect, it, onTestFinished, vi } from 'vitest';
import { PROBLEM_TYPE } from '../../server/http/problem.ts';
import { aFullTable, aMove, aServer, aSocket, ask, sit } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

it('[FLOOD-1] a socket that sends more than a thumb can is refused, then closed; others at the table play on', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const [flood, other] = [await sit(server, table, '1'), await sit(server, table, '2')];
  const answers = await Promise.all(Array.from({ length: 150 }, () => flood.play('rollDice')));
  expect(answers.filter(({ code }) => code === 'not-your-turn').length).toBeLessThanOrEqual(60);
  expect(answers.filter(({ code }) => code === 'rate-limited').length).toBeGreaterThanOrEqual(90);
  const closed = new Promise((resolve) => flood.socket.once('disconnect', resolve));
  for (let index = 0; index < 400; index += 1)
    flood.socket.emit('update', aMove('rollDice'), 0, table.tableId);
  await closed;
  expect(await other.play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
  await isUnharmed();
});

it('[FLOOD-2] ten thousand made-up ids and tokens make nothing, fill nothing, and are not listened to for long', async () => {
  const server = await aServer({ rateLimits: false });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const socket = await aSocket(server.url);
  const streams = server.server.parts.streams.size();
  for (let batch = 0; batch < 100; batch += 1) {
    const tries = Array.from({ length: 100 }, (_, index) => {
      const id = `t${String(batch * 100 + index).padStart(24, '0')}`;
      return ask(socket, 'sync', id, '0', index % 2 === 0 ? id.repeat(2) : table.tokenFor('0'));
    });
    for (const answer of await Promise.all(tries)) expect(answer.ok).toBe(false);
  }
  expect(server.server.parts.streams.size()).toBe(streams);
  await isUnharmed();
});

it('[FLOOD-3] after a hundred wrong tokens an address waits ten seconds, and a good token never does', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const wrong = async () => {
    const socket = await aSocket(server.url);
    const codes = new Set<string | undefined>();
    for (let index = 0; index < 40; index += 1) {
      codes.add((await ask(socket, 'sync', table.tableId, '0', 'w'.repeat(43))).code);
    }
    return codes;
  };
  expect(await wrong()).toEqual(new Set(['unknown-token']));
  expect(await wrong()).toEqual(new Set(['unknown-token']));
  expect(await wrong()).toEqual(new Set(['unknown-token', 'too-many-failures']));
  const seated = await sit(server, table, '0');
  expect(await seated.play('rollDice')).toMatchObject({ ok: true });
});

it('[FLOOD-4] three hundred people behind one address all get in, and each plays', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const sockets = await Promise.all(
    Array.from({ length: 300 }, () => aSocket(server.url, '/in-step', { transports: ['websocket'] })),
  );
  const answers = await Promise.all(
    sockets.map((socket) => ask(socket, 'sync', table.tableId, '3', table.tokenFor('3'))),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const moves = await Promise.all(
    sockets.map((socket) => ask(socket, 'update', aMove('rollDice'), 0, table.tableId, '3')),
  );
  expect(new Set(moves.map(({ code }) => code))).toEqual(new Set(['not-your-turn']));
  expect(server.server.parts.presence.countPeople()).toBe(1);
});

it('[FLOOD-5] over HTTP an address that asks without end is told to wait', async () => {
  const server = await aServer({ rateLimits: true });
  // Within one moment, however slow the machine is.
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { http } = server.server.parts;
  const seen = new Map<number, number>();
  for (let index = 0; index < 6050; index += 1) {
    const { statusCode, headers } = await http.inject({ url: '/healthz', headers: { host: 'localhost' } });
    seen.set(statusCode, (seen.get(statusCode) ?? 0) + 1);
    if (statusCode === 429)
      expect(headers).toMatchObject({ 'content-type': PROBLEM_TYPE, 'retry-after': '10' });
  }
  expect([...seen]).toEqual([
    [200, 6000],
    [429, 50],
  ]);
});
