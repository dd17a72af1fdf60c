import { expect, test } from 'vitest';
import { aTable, block, remove, slot } from '../../../test/support/a-table.ts';

const choice = { outcome: 'choice' };

test('[PATH-4] a reopened block stays open, and its tiles can be taken', () => {
  const table = aTable({ tiles: block('choice'), card: [remove('staff')] });
  table.facilitator('reopenBlock', choice).nextTurn();
  expect(table.state.locked).toEqual([]);
  expect(table.line('reopened')).toMatchObject(choice);
  table.to('act').team('removeTile', slot('choice/staff'));
  expect(table.tiles).toHaveLength(3);
});

test('[PATH-4] it locks when it is completed again by a tile', () => {
  const table = aTable({ tiles: block('choice') }).facilitator('reopenBlock', choice);
  table.facilitator('takeTile', { ...slot('choice/staff'), reason: 'w' }).with('choice/staff');
  expect(table.state.locked).toEqual(['choice']);
  expect(table.turn.completed).toEqual(['choice']);
});

test('[PATH-4] refuses a block that is not locked or is none', () => {
  expect(aTable().refusal('4', 'reopenBlock', choice)).toEqual({
    code: 'block-not-locked',
    params: { outcome: 'choice' },
  });
  expect(aTable().code('4', 'reopenBlock', { outcome: 'fame' })).toBe('unknown-outcome');
});

test('[FAC-1] refuses a team that would reopen', () => {
  expect(aTable({ tiles: block('choice') }).code('0', 'reopenBlock', choice)).toBe('facilitator-only');
});
