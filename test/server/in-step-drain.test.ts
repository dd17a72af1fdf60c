import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { tableRef } from '../../server/streams/table-kind.ts';
import { aFullTable, aMove, aServer, aSocket, ask, sit } from '../support/a-server.ts';

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-step-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'in-step.sqlite');
}

it('[DRAIN-1] a server that is stopped answers what it has saved, and starts again where it stopped', async () => {
  const file = aFile();
  const server = await aServer({}, { storage: await openSqlite(file) });
  const table = await aFullTable(server);
  const [team, other] = [await sit(server, table, '0'), await sit(server, table, '1')];
  const moves = [
    team.play('rollDice', { moveId: 'press-0001' }),
    team.play('revealEffect', { moveId: 'press-0002' }),
    other.play('nameTeam', { name: 'Herons', moveId: 'press-0003' }),
  ];
  await moves[0];
  const later = [team.play('nameTeam', { name: 'Owls' }), other.play('nameTeam', { name: 'Wrens' })];
  const stopped = server.server.stop();
  const answers = await Promise.allSettled([...moves, ...later]);
  await stopped;
  const acknowledged = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(acknowledged.every(({ ok }) => ok)).toBe(true);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();

  const again = await aServer({}, { storage: await openSqlite(file) });
  const { version, state } = await again.server.parts.streams.look(tableRef(table.tableId));
  const highest = Math.max(...acknowledged.map(({ stateID }) => stateID ?? 0));
  expect(version - 1).toBeGreaterThanOrEqual(highest);
  expect(state?.game._stateID).toBe(version - 1);

  const socket = await aSocket(again.url);
  await ask(socket, 'sync', table.tableId, '0', table.tokenFor('0'));
  const resent = aMove('rollDice', { moveId: 'press-0001' });
  expect(await ask(socket, 'update', resent, 0, table.tableId, '0')).toEqual({ ok: true, stateID: 5 });
  expect(again.server.parts.streams.now(tableRef(table.tableId))?.version).toBe(version);
});

it('[DRAIN-2] stopping twice, or before it listens, does no harm', async () => {
  const server = await aServer();
  await Promise.all([server.server.stop(), server.server.stop()]);
  await server.server.stop();
});

it('[DRAIN-3] a table that was played under load is the same when it is read anew, byte for byte', async () => {
  const server = await aServer();
  const table = await aFullTable(server, { outcomes: ['choice', 'dignity'] });
  const facilitator = await sit(server, table, '4');
  for (let turn = 0; turn < 12; turn += 1) {
    await facilitator.play('rollDice');
    await facilitator.play('revealEffect');
    await facilitator.play('skipTurn');
  }
  const { streams } = server.server.parts;
  const ref = tableRef(table.tableId);
  const before = await streams.look(ref);
  expect(before.version).toBeGreaterThan(30);
  streams.forget([ref.stream]);
  const after = await streams.look(ref);
  expect(JSON.stringify(after.state?.game.G)).toBe(JSON.stringify(before.state?.game.G));
  expect(after.state?.game._stateID).toBe(before.state?.game._stateID);
});
