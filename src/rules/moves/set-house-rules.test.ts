import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[HOUSE-1] changes the rules that are named, and leaves the others', () => {
  const table = aTable().facilitator('setHouseRules', { hearAll: true, effect: 'shown' });
  expect(table.state.houseRules).toMatchObject({ hearAll: true, effect: 'shown', dice: 'physical' });
  const lines = table.state.history.filter((line) => line.act === 'house-rule').map((line) => line.detail);
  expect(lines).toEqual(['hearAll:true', 'effect:shown']);
});

test('[TRACK-3] the shared token starts where the active team stands', () => {
  const table = aTable().nextTurn(3).facilitator('setHouseRules', { tokens: 'shared' });
  expect(table.state.tokens).toEqual({ '0': 8, '1': 8, '2': 8, '3': 8 });
  table.to('talk', 4);
  expect(table.state.tokens).toEqual({ '0': 12, '1': 12, '2': 12, '3': 12 });
});

test('[TRACK-3] going back to one token each, all start from there', () => {
  const table = aTable({ houseRules: { tokens: 'shared' } }).nextTurn(3);
  table.facilitator('setHouseRules', { tokens: 'team' }).to('talk', 2);
  expect(table.state.tokens).toEqual({ '0': 3, '1': 5, '2': 3, '3': 3 });
});

test('[HOUSE-1] refuses a change that names no rule', () => {
  expect(aTable().code('4', 'setHouseRules', {})).toBe('no-change');
});

test('[FAC-1] refuses a team that would change the house rules', () => {
  expect(aTable().code('0', 'setHouseRules', { hearAll: true })).toBe('facilitator-only');
});
