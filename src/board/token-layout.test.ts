import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGE_LETTERING, USUAL_LETTERING } from './lettering.ts';
import { layTokens, RING, tagName, type Box } from './token-layout.ts';
import { BOARD_HEIGHT, BOARD_WIDTH } from './walk-geometry.ts';

const overlaps = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 1 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 1;

const spaces = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 4, maxLength: 4 });
const NAMES = ['Kingfishers', 'Oaks', 'Lanterns', 'Harbour'];
const standing = (at: readonly number[]) =>
  at.map((space, id) => ({ id: String(id), name: NAMES[id] ?? '', space }));

describe.each([USUAL_LETTERING.tag, LARGE_LETTERING.tag])(
  'the tokens on the walk, with names of size %i',
  (type) => {
    it('never have a name lie over another name or over a token, wherever they stand', () => {
      fc.assert(
        fc.property(spaces, (at) => {
          const groups = layTokens(standing(at), [], type);
          const tags = groups.map((group) => group.tag);
          const rings = groups.flatMap((group) =>
            group.tokens.map((token) => ({ ...token.at, width: RING * 2, height: RING * 2 })),
          );
          for (const [index, tag] of tags.entries()) {
            expect(tags.slice(index + 1).some((other) => overlaps(tag, other))).toBe(false);
            expect(rings.some((ring) => overlaps(tag, ring))).toBe(false);
          }
        }),
        { numRuns: 2000, seed: 7 },
      );
    });

    it('keep their names on the board', () => {
      fc.assert(
        fc.property(spaces, (at) => {
          for (const { tag } of layTokens(standing(at), [], type)) {
            expect(tag.x - tag.width / 2).toBeGreaterThanOrEqual(0);
            expect(tag.x + tag.width / 2).toBeLessThanOrEqual(BOARD_WIDTH);
            expect(tag.y - tag.height / 2).toBeGreaterThanOrEqual(0);
            expect(tag.y + tag.height / 2).toBeLessThanOrEqual(BOARD_HEIGHT);
          }
        }),
        { numRuns: 500, seed: 7 },
      );
    });

    it('stand apart from each other when several are on one space', () => {
      const [group] = layTokens(standing([22, 22, 22, 22]), [], type);
      const at = group?.tokens.map((token) => token.at) ?? [];
      expect(at).toHaveLength(4);
      for (const [index, one] of at.entries()) {
        for (const other of at.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(RING * 2);
        }
      }
    });

    it('shorten a name that has no room', () => {
      expect(tagName('Kingfishers', type)).toBe('Kingfishers');
      expect(tagName('People who remember the old library', type)).toMatch(/^People who.*…$/);
    });
  },
);
