import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

const name = { name: 'w.name' };

test("[TEAM-1] a team renames itself, in anybody's turn", () => {
  const table = aTable().play('2', 'nameTeam', name);
  expect(table.state.teams['2'].name).toBe('w.name');
  expect(table.line('named')).toMatchObject({ team: '2', word: 'w.name' });
});

test('[TEAM-1] the facilitator renames a team for it', () => {
  const table = aTable().facilitator('actFor', { team: '3', move: 'nameTeam', args: name });
  expect(table.state.teams['3'].name).toBe('w.name');
  expect(table.line('named')).toMatchObject({ seat: '4', team: '3', forTeam: '3' });
});

test('[PAUSE-1] refuses a new name while paused', () => {
  expect(aTable({ paused: true }).code('1', 'nameTeam', name)).toBe('paused');
});
