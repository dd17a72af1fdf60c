import { expect, it } from 'vitest';
import { workshopRef } from '../../server/workshops/workshop-kind.ts';
import { tableRef } from '../../server/streams/table-kind.ts';
import type { WireState } from '../../server/sockets/in-step-wire.ts';
import { aFullTable, aServer, aSocket, ask, sit } from '../support/a-server.ts';

it('[WORDS-1] what somebody types stands beside the events, and in the views as it is now', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const team = await sit(server, table, '0');
  const told: WireState[] = [];
  const screen = await sit(server, table, null);
  screen.socket.on('update', (_table: string, state: WireState) => told.push(state));
  await team.play('nameTeam', { name: '  The Herons ' });
  await expect.poll(() => told.at(-1)?.G.teams['0'].name).toBe('The Herons');

  const { streams } = server.server.parts;
  const ref = tableRef(table.tableId);
  const saved = await streams.storage.readEvents(ref.stream);
  expect(JSON.stringify(saved)).not.toContain('Herons');
  const { words } = await streams.look(ref);
  const [id = ''] = words.keys();
  expect(words.get(id)).toBe('The Herons');

  const hide = () => ({ ok: true as const, answer: null, words: [{ stream: ref.stream, id, text: null }] });
  await streams.transact([ref], hide);
  await expect.poll(() => told.at(-1)?.G.teams['0'].name).toBe('Kingfishers');
  expect(told.at(-1)?._stateID).toBe(told.at(-2)?._stateID);
});

it('[WORDS-2] an action that keeps a tile is saved in the table and in the workshop, in one act', async () => {
  const server = await aServer();
  const table = await aFullTable(server, { preset: 'workshop' });
  const facilitator = await sit(server, table, '4');
  const { streams } = server.server.parts;
  const { tableId, workshop } = table;
  const look = async () => (await streams.look(tableRef(tableId))).state?.game.G;
  const slot = { perspective: 'staff', outcome: 'choice', reason: 'for the test' };
  for (const perspective of ['people', 'provision', 'staff', 'managers']) {
    for (const outcome of ['wellbeing', 'dignity', 'choice']) {
      if (perspective !== 'staff' || outcome !== 'choice') {
        await facilitator.play('addTile', { ...slot, perspective, outcome });
        await facilitator.play('reopenBlock', { outcome });
      }
    }
  }
  for (let turn = 0; turn < 40; turn += 1) {
    await facilitator.play('rollDice');
    const before = await look();
    if (before?.turn.effects[0]?.op === 'remove') break;
    await facilitator.play('skipTurn');
  }
  await facilitator.play('revealEffect');
  const mitigate = { what: 'Ring every Monday', owner: 'The day centre', firstStep: 'Find the number' };
  expect(await facilitator.play('mitigate', mitigate)).toMatchObject({ ok: true });
  expect((await look())?.actions).toHaveLength(1);
  const { state } = await streams.look(workshopRef(workshop.workshopId));
  expect(state?.actions).toHaveLength(1);
  expect(state?.actions[0]).toMatchObject({ tableId });
});

it('[WORDS-3] a table is played over long polling alone', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const socket = await aSocket(server.url, '/in-step', { transports: ['polling'], auth: { patches: true } });
  const patches: unknown[] = [];
  socket.on('patch', (...args: unknown[]) => patches.push(args));
  expect(await ask(socket, 'sync', table.tableId, '0', table.tokenFor('0'))).toMatchObject({ ok: true });
  const move = { type: 'MAKE_MOVE', payload: { type: 'rollDice', args: [] } };
  expect(await ask(socket, 'update', move, 0, table.tableId, '0')).toEqual({ ok: true, stateID: 5 });
  await expect.poll(() => patches.length).toBe(1);
  expect(socket.io.engine.transport.name).toBe('polling');
});
