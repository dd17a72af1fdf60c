import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[PAUSE-1] team moves are refused while paused', () => {
  const table = aTable().facilitator('pause');
  expect(table.state.paused).toBe(true);
  expect(table.code('0', 'enterRoll', { pips: 1 })).toBe('paused');
  expect(table.acts.at(-1)).toBe('paused');
});

test('[PAUSE-1] refuses to pause twice', () => {
  expect(aTable({ paused: true }).code('4', 'pause')).toBe('already-paused');
});

test("[PAUSE-3] the facilitator's acts are not refused while paused", () => {
  const table = aTable({ paused: true }).facilitator('enterRoll', { pips: 1 }).facilitator('swapCard');
  expect(table.facilitator('skipTurn').turn.number).toBe(2);
});

test('[FAC-1] refuses a team that would pause', () => {
  expect(aTable().code('0', 'pause')).toBe('facilitator-only');
});
