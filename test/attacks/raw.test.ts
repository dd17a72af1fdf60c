import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { aFullTable, aServer, sit, type RunningServer } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

/** Bytes straight to the port. Answers with what came back until the server closed, or said what was waited for. */
function saying({ port }: RunningServer, bytes: string | Uint8Array, until = /$^/): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    onTestFinished(() => void socket.destroy());
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      heard += part;
      if (until.test(heard)) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      resolve(heard);
    });
  });
}

const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];

function requesting(line: string, headers: readonly string[] = []): string {
  return [`${line} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');
}

const SOCKET = 'GET /socket.io/?EIO=4&transport=websocket';

/** One frame of a websocket, masked with nothing. */
function frame(opcode: number, payload: string | Uint8Array): Uint8Array {
  const body = Buffer.from(payload);
  const length = body.length < 126 ? [0x80 | body.length] : [0xfe, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([0x80 | opcode, ...length, 0, 0, 0, 0]), body]);
}

it('bytes that are no request close their connection and nothing else', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const other = await sit(server, table, '1');
  const strange = [
    '\0\0\0\0\r\n\r\n',
    'HELLO\r\n\r\n',
    `GET / HTTP/9.9\r\n\r\n`,
    `GET /${'x'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    requesting('GET /', [`X: ${'x'.repeat(40_000)}`]),
    requesting(
      'GET /',
      Array.from({ length: 5000 }, (_, index) => `X-${index}: ${index}`),
    ),
    requesting('POST /api/workshops', ['Content-Length: 5', 'Transfer-Encoding: chunked']),
    requesting('POST /api/workshops', ['Content-Length: -1']),
    requesting('POST /api/workshops', ['Transfer-Encoding: chunked']) + 'ZZZ\r\n',
    requesting('CONNECT localhost:22'),
  ];
  for (const bytes of strange) {
    const heard = await saying(server, bytes);
    expect(heard, bytes.slice(0, 40)).toMatch(/^$|^HTTP\/1\.1 (4\d\d|505) /);
    expect(heard).not.toMatch(/node_modules|\.ts:/);
  }
  expect(await other.play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
  await isUnharmed();
});

/** The frame that ends a websocket, or socket.io's refusal. */
const REFUSED = /\u0088[\0-\u007D]|44\{"message":"nothing-here"\}/;

it('a websocket that speaks no engine.io, or no socket.io, is refused', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const hello = Buffer.from(requesting(SOCKET, UPGRADE));
  const nonsense = [
    frame(1, 'hello'),
    frame(1, '{"jsonrpc":"2.0"}'),
    frame(2, new Uint8Array([1, 2, 3])),
    frame(1, '4'),
    frame(1, '4{}'),
    frame(1, '42["sync"]'),
    frame(1, new Uint8Array([255, 254])),
    frame(3, 'a frame of no kind'),
    Buffer.from([0xc1, 0x85, 0, 0, 0, 0, 1, 2, 3, 4, 5]),
    Buffer.from([0x81, 0x05, 1, 2, 3, 4, 5]),
    Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
  ];
  for (const bytes of nonsense) {
    const heard = await saying(server, Buffer.concat([hello, bytes]), REFUSED);
    expect(heard, bytes.toString()).toMatch(/^HTTP\/1\.1 101 /);
    expect(heard, bytes.toString()).toMatch(REFUSED);
  }
  await isUnharmed();
});

it('an upgrade to anything but a new socket of ours is refused', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const refused = [
    requesting('GET /', UPGRADE),
    requesting('GET /api/decks', UPGRADE),
    requesting('GET /socket.io/../lobby', UPGRADE),
    requesting('GET /socket.io/', UPGRADE),
    requesting(`${SOCKET}&sid=made-up`, UPGRADE),
    requesting(`${SOCKET}&sid=__proto__`, UPGRADE),
    requesting('GET /socket.io/?EIO=4&transport=constructor', UPGRADE),
    requesting('GET /socket.io/?EIO=4&transport=webtransport', UPGRADE),
    requesting('POST /socket.io/?EIO=4&transport=websocket', UPGRADE),
    requesting(SOCKET, [...UPGRADE, 'Origin: https://evil.example']),
    requesting(SOCKET, UPGRADE).replace('localhost', 'evil.example'),
    requesting(SOCKET, UPGRADE.slice(0, 3)),
  ];
  const heard = await Promise.all(refused.map((bytes) => saying(server, bytes)));
  for (const [index, answer] of heard.entries()) {
    expect([refused[index], /^$|^HTTP\/1\.1 4\d\d /.test(answer)]).toEqual([refused[index], true]);
  }
  const old = requesting('GET /socket.io/?EIO=3&transport=websocket', UPGRADE);
  expect(await saying(server, old)).toContain('Unsupported protocol version');
  expect(server.server.parts.io.engine.clientsCount).toBe(0);
  await isUnharmed();
});
