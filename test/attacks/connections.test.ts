import type { Socket } from 'socket.io-client';
import { expect, it } from 'vitest';
import { aFullTable, aServer, aSocket, ask, sit, type RunningServer } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

/** Sends a packet of socket.io again and again, as it stands on the wire, and answers once the server has had enough. */
async function sendWithoutEnd(socket: Socket, packet: string): Promise<void> {
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  for (let sent = 0; sent < 3000; sent += 1) socket.io.engine.write(packet);
  await closed;
}

it('a connection that sends anything without end is closed, whatever it sends, and others play on', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const other = await sit(server, table, '1');
  for (const packet of [
    '0/lobby,{"token":"made-up"}',
    '0/lobby-that-is-none,',
    '3/in-step,1["never asked"]',
    '2/in-step,["update"]',
  ]) {
    await sendWithoutEnd(await aSocket(server.url), packet);
    expect(await other.play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
  }
  await isUnharmed();
});

it('knocking costs more than talking: a connection is closed long before it has tried a hundred tokens', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const socket = await aSocket(server.url, '/in-step', { transports: ['websocket'] });
  let answers = 0;
  socket.io.engine.on('packet', () => {
    answers += 1;
  });
  await sendWithoutEnd(socket, '0/lobby,{"token":"made-up"}');
  expect(answers).toBeLessThan(100);
  await isUnharmed();
});

/** Between packets in one request of long polling. */
const SEPARATOR = '\u001E';

interface Polling {
  /** Sends packets in one request, and answers with its status. */
  send: (packets: readonly string[]) => Promise<number>;
  /** What has come meanwhile. */
  take: () => Promise<string>;
}

/** A session of long polling, as it stands on the wire. */
async function poll({ url }: RunningServer): Promise<Polling> {
  const polling = `${url}/socket.io/?EIO=4&transport=polling`;
  const opened = await (await fetch(polling)).text();
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
  const session = `${polling}&sid=${sid}`;
  return {
    send: async (packets) => (await fetch(session, { method: 'POST', body: packets.join(SEPARATOR) })).status,
    take: async () => (await fetch(session)).text(),
  };
}

it('a connection that never takes what it asked for is closed before it fills the memory', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { send } = await poll(server);
  const questions = Array<string>(50).fill('42/in-step,7["update"]');
  expect(await send(['40/in-step,{}'])).toBe(200);
  const statuses: number[] = [];
  for (let times = 0; times < 20; times += 1) statuses.push(await send(questions));
  expect(statuses[0]).toBe(200);
  expect(statuses.at(-1)).toBe(400);
  expect(server.server.parts.io.engine.clientsCount).toBe(0);
  await isUnharmed();
});

it('a connection comes to a namespace once: who asks for it many times at once gets no sockets for it', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { io, presence } = server.server.parts;
  const { participantToken } = table.joined['0'];
  for (const namespace of ['/lobby', '/in-step']) {
    const { send } = await poll(server);
    const knock = `40${namespace},${JSON.stringify({ token: participantToken })}`;
    expect(await send(Array<string>(35).fill(knock))).toBe(200);
    await expect.poll(() => io.engine.clientsCount).toBe(0);
    expect(io.of(namespace).sockets.size).toBe(0);
    expect(presence.countPeople()).toBe(0);
    expect(await send(['2'])).toBe(400);
  }
  const { send, take } = await poll(server);
  expect(await send([`40/lobby,${JSON.stringify({ token: participantToken })}`, '40/in-step,{}'])).toBe(200);
  await expect.poll(take).toContain('40/');
  expect(io.engine.clientsCount).toBe(1);
  await isUnharmed();
});

it('one token on many sockets does no more than one person could, and keeps nobody else from playing', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const sockets = await Promise.all(Array.from({ length: 8 }, () => sit(server, table, '1')));
  const pressed = sockets.flatMap(({ play }) => Array.from({ length: 50 }, () => play('rollDice')));
  const codes = (await Promise.all(pressed)).map(({ code }) => code);
  expect(codes.filter((code) => code === 'not-your-turn')).toHaveLength(300);
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(100);
  const { participantToken } = table.joined['2'];
  const lobbies = await Promise.all(
    Array.from({ length: 8 }, () => aSocket(server.url, '/lobby', { auth: { token: participantToken } })),
  );
  const asked = lobbies.flatMap((socket) =>
    Array.from({ length: 50 }, () => ask(socket, 'command', { type: 'addTable' })),
  );
  const answers = (await Promise.all(asked)).map(({ code }) => code);
  expect(answers.filter((code) => code === 'facilitator-only')).toHaveLength(300);
  await isUnharmed();
  const { play } = await sit(server, table, '0');
  expect(await play('rollDice')).toMatchObject({ ok: true });
});

/** Opens a session of long polling from an address behind a proxy, and answers with the status. */
async function open({ url }: RunningServer, address: string): Promise<number> {
  const headers = { 'x-forwarded-for': address };
  const answer = await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { headers });
  await answer.text();
  return answer.status;
}

it('one address keeps no more connections than a full room needs, and another one still gets in', async () => {
  const server = await aServer({ rateLimits: true, trustProxy: 1 });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const statuses: number[] = [];
  for (let batch = 0; batch < 17; batch += 1) {
    const opened = Array.from({ length: 100 }, () => open(server, '192.0.2.7'));
    statuses.push(...(await Promise.all(opened)));
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(1500);
  expect(statuses.filter((status) => status === 403)).toHaveLength(200);
  expect(await open(server, '192.0.2.8')).toBe(200);
  const { play } = await sit(server, table, '1');
  expect(await play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
  await isUnharmed();
});
