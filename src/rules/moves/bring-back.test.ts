import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[WHO-4] the facilitator brings a team back', () => {
  const table = aTable().facilitator('setAside', { team: '1' }).facilitator('bringBack', { team: '1' });
  expect(table.state.teams['1'].inPlay).toBe(true);
  expect(table.line('brought-back')).toMatchObject({ team: '1' });
  expect(table.nextTurn().turn.team).toBe('1');
});

test('[WHO-4] a team that was to leave stays', () => {
  const table = aTable()
    .to('talk')
    .facilitator('setAside', { team: '0' })
    .facilitator('bringBack', { team: '0' });
  table.nextTurn();
  expect(table.state.teams['0'].inPlay).toBe(true);
});

test('[WHO-2] with none in play, the turn passes to the team that is brought in', () => {
  const table = aTable({ teams: 0 }).facilitator('bringBack', { team: '2' });
  expect(table.turn).toMatchObject({ number: 1, team: '2' });
});

test('[WHO-4] refuses a team that is in play', () => {
  expect(aTable().refusal('4', 'bringBack', { team: '1' })).toEqual({
    code: 'team-in-play',
    params: { team: '1' },
  });
});

test('[FAC-1] refuses a team that would bring itself back', () => {
  const table = aTable().facilitator('setAside', { team: '1' });
  expect(table.code('1', 'bringBack', { team: '1' })).toBe('facilitator-only');
});
