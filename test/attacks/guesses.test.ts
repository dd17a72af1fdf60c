import { expect, it } from 'vitest';
import { problemSchema } from '../../src/protocol/http.ts';
import { aFullTable, aServer, sit, type RunningServer } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

const PASSPHRASE = 'correct horse battery';

async function post(
  { url }: RunningServer,
  path: string,
  { body, bearer }: { body: object; bearer?: string },
): Promise<string> {
  const answer = await fetch(`${url}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify(body),
  });
  return answer.ok ? 'done' : problemSchema.parse(await answer.json()).code;
}

/** How often each answer came. */
function counted(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

it('whoever tries passphrases is not told the right one among too many wrong ones', async () => {
  const server = await aServer({ rateLimits: true, hostPassphrase: PASSPHRASE });
  const begin = (bearer: string) => post(server, 'workshops', { body: { title: 'Mine' }, bearer });
  expect(await begin(PASSPHRASE)).toBe('done');
  const wrong: string[] = [];
  for (let count = 0; count < 101; count += 1) wrong.push(await begin(`wrong ${count}`));
  expect(counted(wrong)).toEqual({ 'wrong-passphrase': 101 });
  expect(await begin('wrong again')).toBe('too-many-failures');
  expect(await begin(PASSPHRASE)).toBe('too-many-failures');
  expect(await post(server, 'decks/check', { body: {}, bearer: PASSPHRASE })).toBe('too-many-failures');
  expect(await server.server.parts.streams.storage.countWorkshops()).toBe(1);
});

it('hundreds of guesses at once are no more than a hundred', async () => {
  for (const [path, body] of [
    ['facilitator', { words: 'river candle apple stone' }],
    ['rejoin', { seatWords: 'maple otter 42' }],
  ] as const) {
    const server = await aServer({ rateLimits: true });
    const table = await aFullTable(server);
    const isUnharmed = await remember(server, table);
    const url = `/api/workshops/${table.workshop.code}/${path}`;
    const guess = async () => {
      const asked = { method: 'POST' as const, url, headers: { host: 'localhost' }, body };
      return problemSchema.parse((await server.server.parts.http.inject(asked)).json()).code;
    };
    const codes = counted(await Promise.all(Array.from({ length: 400 }, guess)));
    expect(codes['too-many-failures']).toBeGreaterThanOrEqual(290);
    expect(Object.keys(codes)).toHaveLength(2);
    const { play } = await sit(server, table, '1');
    expect(await play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
    await isUnharmed();
  }
});
