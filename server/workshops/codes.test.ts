import { expect, test } from 'vitest';
import { CODE_LETTERS, codeLength, newCode, offends, plainCode } from './codes.ts';
import { hashOf, isSameHash, newId, newToken } from './secrets.ts';

test('[CODE-1] a code has four letters and digits, five as the server fills, none that looks like another', () => {
  expect(CODE_LETTERS).not.toMatch(/[01OIL]/);
  expect(newCode(0)).toMatch(new RegExp(`^[${CODE_LETTERS}]{4}$`));
  expect(newCode(20_000)).toHaveLength(5);
  expect([0, 9_000, 10_000, 280_000, 300_000].map(codeLength)).toEqual([4, 4, 5, 5, 6]);
});

test('[CODE-2] a code that offends is never given out, with digits for letters neither', () => {
  expect(['FUCK', 'FU3K', 'S3X9', '45S7', 'WANK', 'ASS2'].map(offends)).toEqual([
    true,
    false,
    true,
    true,
    true,
    true,
  ]);
  const picks = Array.from('5EXYK7MP', (letter) => CODE_LETTERS.indexOf(letter));
  expect(newCode(0, () => picks.shift() ?? 0)).toBe('K7MP');
});

test('[CODE-3] a code is taken in any case, with spaces and hyphens', () => {
  expect([' k7mp', 'K7 MP', 'k7-Mp '].map(plainCode)).toEqual(['K7MP', 'K7MP', 'K7MP']);
});

test('[CODE-4] tokens have 256 bits, ids begin with a letter, hashes are compared whole', () => {
  expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
  expect(new Set(Array.from({ length: 50 }, newToken)).size).toBe(50);
  expect(newId('t')).toMatch(/^t[0-9a-f]{24}$/);
  expect(isSameHash(hashOf('a'), hashOf('a'))).toBe(true);
  expect(isSameHash(hashOf('a'), hashOf('b'))).toBe(false);
  expect(isSameHash(hashOf('a'), 'short')).toBe(false);
});
