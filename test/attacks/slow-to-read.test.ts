import { expect, it } from 'vitest';
import { bearerOf } from '../../server/security/doorkeeper.ts';

/** What node lets through in one header, near enough. */
const LONGEST_HEADER = 16_000;

it('a header made to be slow to read is read at once', () => {
  const slow = `Bearer a${' '.repeat(LONGEST_HEADER)}b`;
  const startedAtMs = performance.now();
  for (let time = 0; time < 100; time += 1) bearerOf(slow);
  expect(performance.now() - startedAtMs).toBeLessThan(1000);
});

it('a bearer token is read with whatever stands around it, and nothing else is one', () => {
  for (const header of ['Bearer a-token', 'bearer   a-token  ', 'BEARER a-token']) {
    expect(bearerOf(header)).toBe('a-token');
  }
  for (const header of [undefined, '', 'Bearer', 'Bearer   ', 'Basic a-token', 'Bearera-token']) {
    expect(bearerOf(header)).toBeNull();
  }
});
