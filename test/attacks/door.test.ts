import { request } from 'node:http';
import { io } from 'socket.io-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '../../src/protocol/http.ts';
import { aServer, type RunningServer } from '../support/a-server.ts';

interface Answered {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request with headers that `fetch` would not let a program set. */
function asking(
  { port }: RunningServer,
  headers: Record<string, string>,
  path = '/api/decks',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        body += part;
      });
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const codeIn = ({ body }: Answered) => problemSchema.parse(JSON.parse(body)).code;

/** Whether a page of this origin gets a socket. */
function opensSocket(
  { url }: RunningServer,
  headers: Record<string, string>,
  transport: 'polling' | 'websocket',
): Promise<boolean> {
  const socket = io(`${url}/in-step`, {
    forceNew: true,
    reconnection: false,
    transports: [transport],
    extraHeaders: headers,
  });
  onTestFinished(() => void socket.disconnect());
  return new Promise((resolve) => {
    socket.on('connect', () => resolve(true));
    socket.on('connect_error', () => resolve(false));
  });
}

describe('[DOOR-1] a page of another site', () => {
  const foreign = [
    'https://evil.example',
    'http://localhost:1',
    'null',
    'http://127.0.0.1.evil.example',
    'x',
    '',
  ];

  it('is refused over HTTP, and answered nothing that it could read', async () => {
    const server = await aServer();
    for (const origin of [...foreign, `http://127.0.0.1:${server.port + 1}`]) {
      const answer = await asking(server, { origin });
      expect([origin, answer.status, codeIn(answer)]).toEqual([origin, 403, 'foreign-origin']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('gets no socket, by either transport', async () => {
    const server = await aServer();
    for (const transport of ['polling', 'websocket'] as const) {
      for (const origin of foreign.slice(0, 4)) {
        expect(await opensSocket(server, { origin }, transport), `${origin} ${transport}`).toBe(false);
      }
      expect(await opensSocket(server, { origin: server.url }, transport)).toBe(true);
      expect(await opensSocket(server, {}, transport)).toBe(true);
    }
  });

  it('gets no socket through a script either, which it asks for without an Origin', async () => {
    const server = await aServer();
    for (const query of ['j=0', 'j=', 'j', 'b64=1&j=___eio', '%6A=1', 'j=1&j=2']) {
      const { status, body } = await asking(server, {}, `/socket.io/?EIO=4&transport=polling&${query}`);
      expect([query, status, body]).toEqual([query, 403, '{"code":4,"message":"foreign-origin"}']);
    }
    expect(server.server.parts.io.engine.clientsCount).toBe(0);
  });

  it('is not let in by a preflight either', async () => {
    const server = await aServer();
    const answer = await fetch(`${server.url}/api/workshops`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('[DOOR-2] a request', () => {
  it('without an Origin, or with our own, is answered', async () => {
    const server = await aServer();
    expect((await asking(server, {})).status).toBe(200);
    expect((await asking(server, { origin: server.url })).status).toBe(200);
    const byName = `localhost:${server.port}`;
    expect((await asking(server, { host: byName, origin: `http://${byName}` })).status).toBe(200);
  });

  it('for a host that isn’t ours is refused: a name elsewhere can be given our address', async () => {
    const server = await aServer();
    const strange = [
      'evil.example',
      `evil.example:${server.port}`,
      'localhost.evil.example',
      '8.8.8.8',
      'a b',
      '[::2]',
    ];
    for (const host of strange) {
      for (const path of ['/', '/api/decks', '/nothing', '/metrics']) {
        const answer = await asking(server, { host }, path);
        expect([host, answer.status, codeIn(answer)]).toEqual([host, 421, 'wrong-host']);
      }
      const polling = await asking(server, { host }, '/socket.io/?EIO=4&transport=polling');
      expect([polling.status, polling.body]).toEqual([403, '{"code":4,"message":"wrong-host"}']);
      expect(await opensSocket(server, { host }, 'websocket')).toBe(false);
    }
    for (const host of ['localhost', 'LOCALHOST:9', '127.0.0.1', '127.1.2.3', '[::1]:8080']) {
      expect((await asking(server, { host })).status, host).toBe(200);
    }
  });

  it('for the name in PUBLIC_URL is answered, and its pages are ours whatever the port in front', async () => {
    const server = await aServer({ publicUrl: 'http://in-step.test:8080' });
    const host = 'in-step.test:8080';
    expect((await asking(server, { host, origin: 'http://in-step.test:8080' })).status).toBe(200);
    expect((await asking(server, { host: 'in-step.test', origin: 'http://in-step.test:8080' })).status).toBe(
      200,
    );
    expect((await asking(server, { host, origin: 'http://other.test:8080' })).status).toBe(403);
    expect((await asking(server, { host: 'other.test' })).status).toBe(421);
  });

  it('that is no request is answered without a trace of the inside', async () => {
    const server = await aServer();
    for (const path of [
      '/%',
      '/api/decks/%ff',
      `/${'x'.repeat(5000)}`,
      '/..%2f..%2fetc/passwd',
      '//evil.example',
    ]) {
      const answer = await asking(server, {}, path);
      expect([400, 404, 414]).toContain(answer.status);
      expect(answer.body).not.toMatch(/node_modules|\.ts:|at \w/);
    }
  });
});

describe('[DOOR-3] headers', () => {
  it('over plain http keep strangers out and send no phone to https', async () => {
    const server = await aServer();
    for (const path of ['/healthz', '/nothing', '/api/decks']) {
      const { headers } = await asking(server, {}, path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|https?:|\*/);
      expect(policy).not.toContain('upgrade-insecure-requests');
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['cross-origin-opener-policy']).toBeUndefined();
      expect(headers['origin-agent-cluster']).not.toBe('?1');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('behind https ask for https only', async () => {
    const server = await aServer({ publicUrl: 'https://instep.example.org' });
    const { headers } = await asking(server, {}, '/healthz');
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  it('of long polling are strict too', async () => {
    const server = await aServer();
    const { headers, status } = await asking(server, {}, '/socket.io/?EIO=4&transport=polling');
    expect(status).toBe(200);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

it('[DOOR-4] the log holds no token, no code, no name and no query', async () => {
  const server = await aServer();
  const body = JSON.stringify({ title: 'Secret title', tables: 1 });
  const made = await fetch(`${server.url}/api/workshops?token=in-the-query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer in-the-header' },
    body,
  });
  const { code, facilitatorToken } = (await made.json()) as { code: string; facilitatorToken: string };
  await fetch(`${server.url}/api/workshops/${code}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Somebody Real' }),
  });
  await expect.poll(() => server.log.filter((line) => line.includes('"msg":"request"')).length).toBe(2);
  const log = server.log.join('');
  expect(log).toContain('"route":"/api/workshops/:code/join"');
  for (const secret of [code, facilitatorToken, 'Secret', 'Somebody', 'in-the-query', 'in-the-header']) {
    expect(log).not.toContain(secret);
  }
});
