import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[END-2] the facilitator ends the game at any step; the path stays as it is', () => {
  for (const step of ['roll', 'talk', 'act', 'finish'] as const) {
    const table = aTable({ tiles: ['choice/staff'] })
      .to(step)
      .facilitator('endGame');
    expect(table.state.ended).toBe('facilitator');
    expect(table.tiles).toEqual(['choice/staff']);
    expect(table.acts.at(-1)).toBe('ended');
  }
});

test('[END-2] refuses to end twice', () => {
  expect(aTable().facilitator('endGame').code('4', 'endGame')).toBe('game-ended');
});

test('[FAC-1] refuses a team that would end the game', () => {
  expect(aTable().code('0', 'endGame')).toBe('facilitator-only');
});
