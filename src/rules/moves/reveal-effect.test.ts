import { expect, test } from 'vitest';
import { aTable, place } from '../../../test/support/a-table.ts';

test('[TURN-4] the active team closes the talk', () => {
  const table = aTable({ card: [place('staff')] })
    .to('talk')
    .team('revealEffect');
  expect(table.turn.step).toBe('act');
  expect(table.acts).toContain('revealed');
});

test('[TURN-4] the facilitator closes the talk for the active team', () => {
  const table = aTable({ card: [place('staff')] })
    .to('talk')
    .facilitator('revealEffect');
  expect(table.line('revealed')).toMatchObject({ seat: '4', forTeam: '0' });
});

test('[TURN-4] refuses to reveal before the roll, and twice', () => {
  expect(aTable().code('0', 'revealEffect')).toBe('roll-first');
  expect(aTable().to('act').code('0', 'revealEffect')).toBe('already-revealed');
});

test('[TURN-6] refuses a reveal by a team whose turn it is not', () => {
  expect(aTable().to('talk').code('1', 'revealEffect')).toBe('not-your-turn');
});
