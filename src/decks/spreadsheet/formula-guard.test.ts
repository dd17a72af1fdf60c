import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../../../test/support/property-seed.ts';
import { guardFormulas, unguardFormulas } from './formula-guard.ts';

describe('a cell that could be a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+44', "'+44"],
    ['- a line of a poem', "'- a line of a poem"],
    ['＝1', "'＝1"],
    [' "=1', `' "=1`],
    ["'=1", "''=1"],
    ['Well;=cmd()', "Well;'=cmd()"],
    ['one\n=2', "one\n'=2"],
    ['I said no - twice', 'I said no - twice'],
    ["'No', she said", "'No', she said"],
  ])('[DECK-50] %j is written as %j, and read as it was', (cell, written) => {
    expect(guardFormulas(cell)).toBe(written);
    expect(unguardFormulas(written)).toBe(cell);
  });

  it('[DECK-50] comes back as it was, whatever it holds', () => {
    const cells = fc.array(fc.constantFrom('=', '+', '-', '@', "'", '"', ' ', ';', '\n', 'a', '＝'));
    fc.assert(
      fc.property(
        cells.map((parts) => parts.join('')),
        (cell) => {
          const written = guardFormulas(cell);
          expect(written).not.toMatch(/(^|[\n;])[" ]*[=+\-@＝]/);
          expect(unguardFormulas(written)).toBe(cell);
        },
      ),
      { seed, numRuns: 2_000 },
    );
  });
});
