import * as fc from 'fast-check';
import type { Socket } from 'socket.io-client';
import { expect, it } from 'vitest';
import { aFullTable, aMove, aServer, aSocket, ask, sit } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

/** Fixed, so that a run can be repeated; the run says which case failed. */
const SEED = 20_261;

/** A nest of lists or of objects. */
function nested(depth: number, kind: 'list' | 'object'): unknown {
  const [open, close] = kind === 'list' ? ['[', ']'] : ['{"a":', '}'];
  return JSON.parse(`${open.repeat(depth)}${kind === 'list' ? '' : '1'}${close.repeat(depth)}`);
}

it('messages that nest a thousand deep are refused', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { socket, play } = await sit(server, table, '0');
  for (const kind of ['list', 'object'] as const) {
    const deep = nested(1000, kind);
    expect(await play('rollDice', deep)).toMatchObject({ ok: false });
    expect(await play('placeTile', { perspective: deep, outcome: 'choice' })).toMatchObject({ ok: false });
    expect(await ask(socket, 'sync', deep, deep)).toMatchObject({ ok: false });
    expect(await ask(socket, 'update', deep)).toMatchObject({ ok: false });
  }
  await isUnharmed();
});

it('a message that is too large closes its own socket, and nobody else’s', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const [large, other] = [await sit(server, table, '0'), await sit(server, table, '1')];
  const closed = new Promise((resolve) => large.socket.once('disconnect', resolve));
  large.socket.emit('update', aMove('rollDice', { extra: 'x'.repeat(100_000) }), 0, table.tableId, '0');
  await closed;
  expect(await other.play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
  await isUnharmed();
});

it('an acknowledgement that is none, one too many or in the middle harms nothing', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { socket, play } = await sit(server, table, '1');
  socket.emit('update', 'ack', 4, table.tableId);
  socket.emit('sync', () => {});
  socket.emit('update', aMove('rollDice'), 'ack', () => {}, 5, { ack: true });
  socket.emit('sync', table.tableId, '1', table.tokenFor('1'), 5, 6, 7, 8, 9);
  expect(await play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
  await isUnharmed();
});

/** Sends packets that no client of socket.io would. */
async function sendRaw(socket: Socket, packets: readonly string[]): Promise<void> {
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  for (const packet of packets) socket.io.engine.write(packet);
  socket.io.engine.close();
  await closed;
}

it('packets that are no packets close their socket at most', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const packets = [
    '2["error"]',
    '2/in-step,["error"]',
    '2/in-step,["disconnect"]',
    '2/in-step,[{}]',
    '2/in-step,[]',
    '2/in-step,{"a":1}',
    '2/in-step,"x"',
    '2/in-step,99999999999999999999["sync"]',
    '3/in-step,1["never asked"]',
    '4/in-step,"connect_error"',
    '5999999-/in-step,["update",{"_placeholder":true,"num":0}]',
    '51-/in-step,["update",{"_placeholder":true,"num":99}]',
    '51-/in-step,["update",{"_placeholder":true,"num":"x"}]',
    '0/in-step,[1]',
    '0/__proto__,{}',
    '0/in-step,{"token":{"__proto__":{"polluted":1}}}',
    '9',
    '',
    'x',
    '2/in-step,[',
  ];
  for (const packet of packets) {
    await sendRaw((await sit(server, table, '0')).socket, [packet, '2/in-step,7["sync"]']);
  }
  await isUnharmed();
});

it('an event without a name, or with a number for one, is answered where an answer was asked for', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { socket } = await sit(server, table, '0');
  const heard: unknown[] = [];
  socket.io.engine.on('packet', ({ data }: { data?: unknown }) => heard.push(data));
  for (const packet of ['2/in-step,41', '2/in-step,42[7]', '2/in-step,43[""]', '2/in-step,44[1e309]']) {
    socket.io.engine.write(packet);
  }
  const refused = '[{"ok":false,"code":"unknown-command"}]';
  for (const id of [41, 42, 43, 44]) await expect.poll(() => heard).toContain(`3/in-step,${id}${refused}`);
  await isUnharmed();
});

function asFields(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

it('whatever is sent is answered or dropped, and changes nothing', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { socket } = await sit(server, table, '2');
  const lobby = await aSocket(server.url, '/lobby', { auth: { token: table.joined['2'].participantToken } });
  const names = ['rollDice', 'placeTile', 'pause', 'goBack', 'actFor', 'setHouseRules', 'decline', 'endGame'];
  const hostile = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom<unknown>(table.tableId, '0', '4', '__proto__', -1, 1e308, '\u0000', '\ud800', [[[]]]),
  );
  const message = fc.record({
    event: fc.constantFrom('update', 'sync', 'command', 'error', 'patch'),
    name: fc.oneof(fc.constantFrom(...names), fc.string()),
    extra: fc.array(hostile, { maxLength: 6 }),
    input: fc.oneof(hostile, fc.dictionary(fc.constantFrom('__proto__', 'turn', 'reason', 'team'), hostile)),
    isMove: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(message, async ({ event, name, extra, input, isMove }) => {
      const args: unknown[] = isMove
        ? [aMove(name, input), 0, table.tableId, ...extra]
        : [{ type: name, input, ...asFields(input) }, ...extra];
      const [onTable, inLobby] = await Promise.all([ask(socket, event, ...args), ask(lobby, event, ...args)]);
      expect(onTable).toMatchObject({ ok: false });
      expect(inLobby).toMatchObject({ ok: false });
    }),
    { seed: SEED, numRuns: 400 },
  );
  await isUnharmed();
});
