import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../../../test/support/property-seed.ts';
import { readTags, writeTags } from './tag-list.ts';

describe('tags in a cell', () => {
  it.each([
    ['risk', ['risk']],
    ['risk, money', ['risk', 'money']],
    [' risk;money\nrights, ', ['risk', 'money', 'rights']],
    ['"saying ""no""", "a, b"', ['saying "no"', 'a, b']],
    ['"half a quote', ['"half a quote']],
    ['', []],
  ])('[DECK-51] %j', (cell, tags) => {
    expect(readTags(cell)).toEqual(tags);
  });

  it('[DECK-51] come back as they were, whatever is in them', () => {
    const tag = fc
      .array(fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n'), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 4 }), (tags) => {
        expect(readTags(writeTags(tags))).toEqual(tags);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
