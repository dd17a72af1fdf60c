import { expect, test } from 'vitest';
import { aTable, block, slot } from '../../../test/support/a-table.ts';

const staff = { ...slot('choice/staff'), reason: 'w.why' };

test('[FAC-5] the facilitator adds a tile, with a reason', () => {
  const table = aTable().facilitator('addTile', staff);
  expect(table.tiles).toEqual(['choice/staff']);
  expect(table.line('added')).toMatchObject({ outcome: 'choice', perspective: 'staff', word: 'w.why' });
});

test('[PATH-3] the fourth tile locks the block, whoever sets it', () => {
  const table = aTable().with(...block('choice'));
  expect(table.state.locked).toEqual(['choice']);
  expect(table.turn.completed).toEqual(['choice']);
  expect(table.line('completed')).toMatchObject({ outcome: 'choice' });
});

test('[TILE-2] refuses a second tile in one slot', () => {
  expect(aTable({ tiles: ['choice/staff'] }).code('4', 'addTile', staff)).toBe('slot-filled');
});

test('[FOCUS-2] refuses an outcome that is not in play or not known', () => {
  const table = aTable({ inPlay: ['wellbeing', 'dignity'] });
  expect(table.code('4', 'addTile', staff)).toBe('outcome-not-in-play');
  expect(table.code('4', 'addTile', { ...staff, outcome: 'fame' })).toBe('unknown-outcome');
});

test('[FAC-1] refuses a team that would add', () => {
  expect(aTable().code('0', 'addTile', staff)).toBe('facilitator-only');
});

test('[FAC-9] at any time: while paused, and after the end', () => {
  expect(aTable({ paused: true }).facilitator('endGame').code('4', 'addTile', staff)).toBeNull();
});
