import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '../../src/protocol/http.ts';
import { aFullTable, aServer, sit, type RunningServer } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

/** A request whose body is announced, and comes as slowly as the test likes; given up when the test is finished. */
function announcing(
  { port }: RunningServer,
  path: string,
  headers: Record<string, string | number>,
): { asked: ClientRequest; answered: Promise<IncomingMessage> } {
  const asked = request({
    host: '127.0.0.1',
    port,
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  });
  asked.on('error', () => {});
  onTestFinished(() => void asked.destroy());
  asked.flushHeaders();
  return { asked, answered: new Promise((resolve) => asked.once('response', resolve)) };
}

it('who may not start a workshop is told so before sixty megabytes have come', async () => {
  const server = await aServer({ hostPassphrase: 'correct horse battery' });
  const large = { 'content-length': 50_000_000 };
  for (const authorization of ['', 'Bearer wrong', 'Basic correct horse battery']) {
    const { answered } = announcing(server, '/api/workshops', { ...large, authorization });
    expect((await answered).statusCode).toBe(401);
  }
});

it('two hundred bodies that never come keep nobody waiting, and are not waited for without end', async () => {
  const server = await aServer({ rateLimits: true });
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const join = `/api/workshops/${table.workshop.code}/join`;
  for (let count = 0; count < 200; count += 1) {
    const { asked } = announcing(server, join, { 'content-length': 1000 });
    asked.write('{"name":');
  }
  const { play } = await sit(server, table, '1');
  expect(await play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
  const { requestTimeout, headersTimeout } = server.server.parts.http.server;
  for (const longestMs of [requestTimeout, headersTimeout]) {
    expect(longestMs).toBeGreaterThan(0);
    expect(longestMs).toBeLessThanOrEqual(120_000);
  }
  await isUnharmed();
});

it('bodies that are too long, too deep, or of another kind are refused with a code', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const post = async (path: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/json') => {
    const answer = await fetch(`${server.url}/api/workshops/${table.workshop.code}/${path}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const { code } = problemSchema.parse(await answer.json());
    return [answer.status, code];
  };
  const deep = '['.repeat(30_000) + ']'.repeat(30_000);
  const fields = { join: 'name', rejoin: 'seatWords', facilitator: 'words', screens: 'tableId' };
  for (const [path, field] of Object.entries(fields)) {
    expect(await post(path, `{"seatWords":"${'x'.repeat(70_000)}"}`)).toEqual([413, 'bad-fields']);
    for (const body of [
      deep,
      `{"${field}":${deep}}`,
      '{',
      '',
      '"x"',
      '[]',
      'null',
      '7',
      '{"__proto__":{"a":1}}',
    ]) {
      expect([path, body.slice(0, 9), ...(await post(path, body))]).toEqual([
        path,
        body.slice(0, 9),
        400,
        'bad-fields',
      ]);
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x']) {
      const [status, code] = await post(path, '{"seatWords":"a"}', type);
      expect([[400, 415].includes(Number(status)), code]).toEqual([true, 'bad-fields']);
    }
  }
  expect(await post('rejoin', new Uint8Array([123, 34, 255, 254, 34, 58, 49, 125]))).toEqual([
    400,
    'bad-fields',
  ]);
  await isUnharmed();
});
