import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[TURN-1] moves the token by the number that the team rolled on the table', () => {
  const table = aTable().team('enterRoll', { pips: 5 });
  expect(table.turn).toMatchObject({ roll: 5, space: 5, step: 'talk' });
  expect(table.state.tokens['0']).toBe(5);
});

test('[TURN-1] refuses a typed number where the die is rolled by the game', () => {
  expect(aTable({ houseRules: { dice: 'd6' } }).code('0', 'enterRoll', { pips: 3 })).toBe(
    'dice-are-not-physical',
  );
});

test('[TRACK-1] goes round the loop: after space 31 comes space 0', () => {
  const table = aTable();
  for (let i = 0; i < 3; i++) table.facilitator('skipTurn');
  table.team('enterRoll', { pips: 6 }).nextTurn();
  for (let i = 0; i < 3; i++) table.facilitator('skipTurn');
  table.team('enterRoll', { pips: 4 });
  expect(table.turn).toMatchObject({ team: '3', space: 2 });
});

test('[TURN-6] refuses a number from a team whose turn it is not', () => {
  expect(aTable().code('2', 'enterRoll', { pips: 3 })).toBe('not-your-turn');
});

test('[TURN-7] refuses a second number in a turn', () => {
  expect(aTable().to('talk').code('0', 'enterRoll', { pips: 3 })).toBe('already-rolled');
});

test('[TURN-1] tells a team that asks for the next step to roll first', () => {
  const table = aTable();
  expect(table.code('0', 'revealEffect')).toBe('roll-first');
  expect(table.code('0', 'finishTurn')).toBe('roll-first');
  expect(table.code('0', 'decline', { reason: 'w' })).toBe('roll-first');
});
