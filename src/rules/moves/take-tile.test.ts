import { expect, test } from 'vitest';
import { aTable, block, remove, slot } from '../../../test/support/a-table.ts';

const staff = { ...slot('choice/staff'), reason: 'w.why' };

test('[FAC-5] the facilitator takes a tile, with a reason; that is no barrier', () => {
  const table = aTable({ tiles: ['choice/staff'] }).facilitator('takeTile', staff);
  expect(table.tiles).toEqual([]);
  expect(table.state.barriers).toEqual([]);
  expect(table.line('took')).toMatchObject({ outcome: 'choice', perspective: 'staff', word: 'w.why' });
});

test('[PATH-5] refuses a tile of a locked block: it is reopened first', () => {
  const table = aTable({ tiles: block('choice') });
  expect(table.code('4', 'takeTile', staff)).toBe('block-locked');
  table.facilitator('reopenBlock', { outcome: 'choice' }).facilitator('takeTile', staff);
  expect(table.tiles).toHaveLength(3);
});

test('[TILE-1] refuses an empty slot', () => {
  expect(aTable().code('4', 'takeTile', staff)).toBe('slot-empty');
});

test('[FOCUS-2] refuses an outcome that is not in play', () => {
  const table = aTable({ tiles: ['choice/staff'] });
  table.facilitator('setOutcomes', { outcomes: ['wellbeing', 'dignity'] });
  expect(table.code('4', 'takeTile', staff)).toBe('outcome-not-in-play');
  expect(table.code('4', 'takeTile', { ...staff, perspective: 'fans' })).toBe('unknown-perspective');
});

test('[FAC-1] refuses a team that would take', () => {
  expect(aTable({ tiles: ['choice/staff'] }).code('0', 'takeTile', staff)).toBe('facilitator-only');
});

test('[EFFECT-7] an effect that has become impossible passes', () => {
  const table = aTable({ card: [remove('staff')], tiles: ['choice/staff'] }).to('act');
  expect(table.facilitator('takeTile', staff).turn.step).toBe('finish');
  expect(table.acts.at(-1)).toBe('passed');
  expect(table.state.barriers).toMatchObject([{ outcome: null }]);
});
