import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

const d6 = { dice: 'd6' } as const;

test('[TURN-1] rolls a die of six sides and moves the token that many spaces on', () => {
  const table = aTable({ houseRules: d6 }).team('rollDice');
  const { roll, space } = table.turn;
  expect(roll).toBeGreaterThanOrEqual(1);
  expect(roll).toBeLessThanOrEqual(6);
  expect(space).toBe(roll);
  expect(table.state.tokens).toEqual({ '0': roll, '1': 8, '2': 16, '3': 24 });
  expect(table.turn.step).toBe('talk');
});

test('[TURN-1] refuses to roll for a table that rolls its own die', () => {
  expect(aTable({ houseRules: { dice: 'physical' } }).code('0', 'rollDice')).toBe('dice-are-physical');
});

test('[TURN-6] refuses a roll by a team whose turn it is not', () => {
  const table = aTable({ houseRules: d6 });
  expect(table.refusal('1', 'rollDice')).toEqual({ code: 'not-your-turn', params: { team: '0' } });
  expect(table.code('4', 'rollDice')).toBeNull();
});

test('[TURN-7] refuses a second roll in a turn', () => {
  expect(aTable({ houseRules: d6 }).to('talk').code('0', 'rollDice')).toBe('already-rolled');
});

test('[PAUSE-1] refuses a team its roll while paused', () => {
  const table = aTable({ houseRules: d6, paused: true });
  expect(table.code('0', 'rollDice')).toBe('paused');
  expect(table.code('4', 'rollDice')).toBeNull();
});

test('[END-2] refuses a roll once the game has ended', () => {
  expect(aTable({ houseRules: d6 }).facilitator('endGame').code('0', 'rollDice')).toBe('game-ended');
});

test('[TURN-1] each number comes up about as often as the others', () => {
  const counts = [0, 0, 0, 0, 0, 0];
  const table = aTable({ houseRules: d6 });
  for (let turn = 0; turn < 600; turn++) {
    table.to('talk', 1);
    counts[(table.turn.roll ?? 1) - 1] = (counts[(table.turn.roll ?? 1) - 1] ?? 0) + 1;
    table.facilitator('skipTurn');
  }
  for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(40);
});
