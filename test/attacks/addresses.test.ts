import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { addressOf } from '../../server/security/addresses.ts';
import { problemSchema } from '../../src/protocol/http.ts';
import { aServer, type RunningServer } from '../support/a-server.ts';

async function guess({ url }: RunningServer, forwarded: string): Promise<string> {
  const answer = await fetch(`${url}/api/workshops/NNNN/tables`, {
    headers: { 'x-forwarded-for': forwarded },
  });
  return problemSchema.parse(await answer.json()).code;
}

async function codesOf(server: RunningServer, forwarded: (index: number) => string): Promise<Set<string>> {
  const codes = new Set<string>();
  for (let index = 0; index < 110; index += 1) codes.add(await guess(server, forwarded(index)));
  return codes;
}

it('who guesses is the same address, whatever address the request says that it came from', async () => {
  const server = await aServer({ rateLimits: true });
  const codes = await codesOf(server, (index) => `10.0.0.${index}`);
  expect(codes).toEqual(new Set(['unknown-code', 'too-many-failures']));
});

it('behind a proxy the address counts that the proxy saw, not what stood there before', async () => {
  const trusting = { rateLimits: true, trustProxy: 1, hostPassphrase: 'correct horse battery' };
  const server = await aServer(trusting);
  const codes = await codesOf(server, (index) => `10.0.0.${index}, 192.0.2.7`);
  expect(codes).toEqual(new Set(['unknown-code', 'too-many-failures']));
  expect(await guess(server, '192.0.2.7, 192.0.2.8')).toBe('unknown-code');
});

it('an address is read from a header of any shape', () => {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: '::ffff:192.0.2.1' });
  const from = (forwarded: string | undefined, trustProxy: number) =>
    addressOf({ headers: { 'x-forwarded-for': forwarded }, socket }, trustProxy);
  expect(from(undefined, 0)).toBe('192.0.2.1');
  expect(from(undefined, 3)).toBe('192.0.2.1');
  expect(from('192.0.2.9', 0)).toBe('192.0.2.1');
  expect(from('192.0.2.9', 1)).toBe('192.0.2.9');
  expect(from(' ,, 192.0.2.8 ,192.0.2.9,', 2)).toBe('192.0.2.8');
  expect(from('192.0.2.9', 9)).toBe('192.0.2.9');
});

it('a page elsewhere or a proxy on this machine makes nobody the host', async () => {
  const server = await aServer();
  const begin = async (headers: Record<string, string>) => {
    const answer = await fetch(`${server.url}/api/workshops`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ title: 'Mine' }),
    });
    return [answer.status, problemSchema.parse(await answer.json()).code];
  };
  for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via', 'x-forwarded-host']) {
    expect([name, ...(await begin({ [name]: '127.0.0.1' }))]).toEqual([name, 403, 'host-only']);
  }
  expect(await begin({ origin: 'http://evil.example' })).toEqual([403, 'foreign-origin']);
  expect(await begin({ origin: 'null' })).toEqual([403, 'foreign-origin']);
  expect(await server.server.parts.streams.storage.countWorkshops()).toBe(0);
});
