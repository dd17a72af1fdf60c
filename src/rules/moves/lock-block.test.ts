import { expect, test } from 'vitest';
import { aTable, block } from '../../../test/support/a-table.ts';

const choice = { outcome: 'choice' };

test('[PATH-4] locks a complete block that was reopened', () => {
  const table = aTable({ tiles: block('choice') }).facilitator('reopenBlock', choice);
  table.facilitator('lockBlock', choice);
  expect(table.state.locked).toEqual(['choice']);
  expect(table.line('locked')).toMatchObject(choice);
});

test('[PATH-4] refuses a block that is not complete, is locked, or is none', () => {
  const table = aTable({ tiles: block('choice') });
  expect(table.refusal('4', 'lockBlock', { outcome: 'dignity' })).toEqual({
    code: 'block-not-complete',
    params: { outcome: 'dignity' },
  });
  expect(table.code('4', 'lockBlock', choice)).toBe('block-locked');
  expect(table.code('4', 'lockBlock', { outcome: 'toString' })).toBe('unknown-outcome');
});

test('[FAC-1] refuses a team that would lock', () => {
  const table = aTable({ tiles: block('choice') }).facilitator('reopenBlock', choice);
  expect(table.code('0', 'lockBlock', choice)).toBe('facilitator-only');
});
