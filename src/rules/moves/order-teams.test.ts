import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[WHO-3] changes the order of play from the next turn on', () => {
  const table = aTable().facilitator('orderTeams', { teams: ['3', '0', '2', '1'] });
  expect(table.turn.team).toBe('0');
  const order = [1, 2, 3, 4].map(() => table.nextTurn().turn.team);
  expect(order).toEqual(['2', '1', '3', '0']);
  expect(table.line('ordered')).toMatchObject({ detail: '3,0,2,1' });
});

test('[WHO-3] refuses what is not all four teams, each once', () => {
  const table = aTable();
  expect(table.code('4', 'orderTeams', { teams: ['0', '1', '2'] })).toBe('not-an-order');
  expect(table.code('4', 'orderTeams', { teams: ['0', '1', '2', '2'] })).toBe('not-an-order');
  expect(table.code('4', 'orderTeams', { teams: ['0', '1', '2', '3', '3'] })).toBe('not-an-order');
});

test('[FAC-1] refuses a team that would change the order', () => {
  expect(aTable().code('0', 'orderTeams', { teams: ['0', '1', '2', '3'] })).toBe('facilitator-only');
});
