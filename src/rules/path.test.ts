import { expect, test } from 'vitest';
import { aSetup, aTable, block, OUTCOMES, PERSPECTIVES } from '../../test/support/a-table.ts';
import { emptyPath, emptySlots, isComplete, isFull } from './path.ts';

test('[PATH-1] a block an outcome, a slot a perspective, all of them empty', () => {
  const path = emptyPath(aSetup({ outcomes: 7 }));
  expect(Object.keys(path)).toEqual(OUTCOMES);
  for (const slots of Object.values(path))
    expect(Object.entries(slots)).toEqual(PERSPECTIVES.map((p) => [p, null]));
});

test('[TILE-1] a slot is filled or empty', () => {
  const table = aTable({ tiles: ['choice/staff'] });
  expect(table.tile('choice/staff')).toEqual({ caption: null });
  expect(table.tile('choice/people')).toBeNull();
});

test('[PATH-2] a block is complete exactly when its four slots are filled', () => {
  const table = aTable();
  for (const each of block('choice')) {
    expect(isComplete(table.state, 'choice')).toBe(false);
    table.with(each);
  }
  expect(isComplete(table.state, 'choice')).toBe(true);
  expect(isComplete(table.state, 'fame')).toBe(false);
});

test('[FOCUS-2] only what is in play counts for a full path', () => {
  const table = aTable({ tiles: [...block('choice'), ...block('wellbeing')] });
  expect(isFull(table.state)).toBe(false);
  table.facilitator('setOutcomes', { outcomes: ['choice', 'wellbeing'] });
  expect(isFull(table.state)).toBe(true);
});

test('[EFFECT-1] the empty slots are given in path order', () => {
  const table = aTable({ tiles: ['wellbeing/staff'] });
  expect(emptySlots(table.state, 'staff').map((each) => each.outcome)).toEqual(['choice', 'dignity']);
  expect(emptySlots(table.state, null)).toHaveLength(11);
});
