import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[PAUSE-2] teams play on', () => {
  const table = aTable({ paused: true }).facilitator('resume');
  expect(table.code('0', 'enterRoll', { pips: 1 })).toBeNull();
  expect(table.acts.at(-1)).toBe('resumed');
});

test('[PAUSE-2] refuses when nothing is paused', () => {
  expect(aTable().code('4', 'resume')).toBe('not-paused');
});

test('[FAC-1] refuses a team that would resume', () => {
  expect(aTable({ paused: true }).code('0', 'resume')).toBe('facilitator-only');
});
