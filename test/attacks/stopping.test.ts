import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { aFullTable, aServer, sit, type RunningServer } from '../support/a-server.ts';

/** Says half of something, and waits for the rest of its life. Answers once the server has closed it. */
function holdOn({ port }: RunningServer, bytes: string): { held: Promise<void>; closed: Promise<void> } {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => {});
  socket.resume();
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const held = new Promise<void>((resolve) => {
    socket.once('connect', () => socket.write(bytes, () => resolve()));
  });
  return { held, closed };
}

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';

it('a server stops, whoever holds on to it with half a request or with none', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const { play } = await sit(server, table, '0');
  const join = `POST /api/workshops/${table.workshop.code}/join HTTP/1.1`;
  const holding = [
    '',
    'GET /healthz HTTP/1.1\r\nHost: loc',
    `${join}\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"name":`,
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}\r\n\r\n`,
  ].map((bytes) => holdOn(server, bytes));
  await Promise.all(holding.map(({ held }) => held));
  expect(await play('rollDice')).toMatchObject({ ok: true });
  await expect.poll(() => server.server.parts.io.engine.clientsCount).toBe(2);
  await server.server.stop();
  await Promise.all(holding.map(({ closed }) => closed));
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});
