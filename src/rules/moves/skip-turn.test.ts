import { expect, test } from 'vitest';
import { aTable, block, remove } from '../../../test/support/a-table.ts';

test('[FAC-2] the turn ends as it stands, at any step', () => {
  for (const step of ['roll', 'talk', 'act', 'finish'] as const) {
    const table = aTable().to(step).facilitator('skipTurn');
    expect(table.turn).toMatchObject({ number: 2, team: '1', step: 'roll' });
    expect(table.line('skipped')).toMatchObject({ turn: 1, seat: '4' });
  }
});

test('[FAC-2] effects that were not done leave no barrier', () => {
  const table = aTable({ card: [remove('staff')], tiles: ['choice/staff'] })
    .to('act')
    .facilitator('skipTurn');
  expect(table.state.barriers).toEqual([]);
  expect(table.tiles).toEqual(['choice/staff']);
});

test('[END-1] a skipped turn in which the path was completed ends the game', () => {
  const table = aTable({ outcomes: 2 }).with(...block('choice'), ...block('wellbeing'));
  expect(table.facilitator('skipTurn').state.ended).toBe('path');
});

test('[FAC-1] refuses a team that would skip', () => {
  expect(aTable().code('0', 'skipTurn')).toBe('facilitator-only');
});

test('[END-2] refuses once the game has ended', () => {
  expect(aTable().facilitator('endGame').code('4', 'skipTurn')).toBe('game-ended');
});
