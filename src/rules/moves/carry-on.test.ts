import { expect, test } from 'vitest';
import { aTable, slot, type TableInTest } from '../../../test/support/a-table.ts';

function aTableWhereNobodyOfTheActiveTeamIsHere(): TableInTest {
  const table = aTable();
  table.given = { atMs: 1_000, nobodyHere: true };
  return table;
}

test('[WHO-5] another team carries on for this turn, and the history says so', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere().play('2', 'carryOn');
  expect(table.turn.carriedBy).toBe('2');
  expect(table.line('carried-on')).toMatchObject({ seat: '2', forTeam: '0' });
  table.play('2', 'enterRoll', { pips: 3 });
  expect(table.line('rolled')).toMatchObject({ seat: '2', forTeam: '0' });
  expect(table.state.tokens).toMatchObject({ '0': 3, '2': 16 });
});

test('[WHO-5] it lasts for that turn only', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere().play('3', 'carryOn').facilitator('skipTurn');
  expect(table.turn.carriedBy).toBeNull();
  expect(table.code('3', 'enterRoll', { pips: 1 })).toBe('not-your-turn');
});

test('[WHO-5] it ends when the roll passes to another team', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere().play('3', 'carryOn');
  expect(table.facilitator('setAside', { team: '0' }).turn).toMatchObject({ team: '1', carriedBy: null });
});

test('[WHO-5] the active team may come back at any time', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere().play('2', 'carryOn').to('act');
  expect(table.code('0', 'placeTile', slot('choice/people'))).toBeNull();
});

test('[WHO-5] refuses while somebody of the active team is here', () => {
  expect(aTable().refusal('2', 'carryOn')).toEqual({ code: 'team-is-here', params: { team: '0' } });
});

test('[WHO-5] refuses a team in its own turn, and one that carries on already', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere();
  expect(table.code('0', 'carryOn')).toBe('own-turn');
  expect(table.play('2', 'carryOn').code('2', 'carryOn')).toBe('own-turn');
  expect(table.code('1', 'carryOn')).toBeNull();
});

test('[WHO-5] the facilitator is no team and needs no leave; for a team it may', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere();
  expect(table.code('4', 'carryOn')).toBe('own-turn');
  expect(table.facilitator('actFor', { team: '2', move: 'carryOn', args: {} }).turn.carriedBy).toBe('2');
});

test('[PAUSE-1] refuses while paused and after the end', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere().facilitator('pause');
  expect(table.code('2', 'carryOn')).toBe('paused');
  expect(table.facilitator('resume').facilitator('endGame').code('2', 'carryOn')).toBe('game-ended');
});

test('[WHO-5] what a team that carries on says of itself is its own', () => {
  const table = aTableWhereNobodyOfTheActiveTeamIsHere().play('2', 'carryOn');
  table.play('2', 'nameTeam', { name: 'w.name' });
  expect(table.line('named')).toMatchObject({ seat: '2', team: '2' });
  expect(table.line('named')).not.toHaveProperty('forTeam');
});
