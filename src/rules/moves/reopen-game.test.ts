import { expect, test } from 'vitest';
import { aTable, block, slot, type TableInTest } from '../../../test/support/a-table.ts';

function aFinishedPath(): TableInTest {
  return aTable({ outcomes: 2, tiles: [...block('choice'), ...block('wellbeing')] }).facilitator('skipTurn');
}

test('[END-3] a game that the facilitator ended goes on where it stood', () => {
  const table = aTable().to('talk').facilitator('endGame').facilitator('reopenGame');
  expect(table.state.ended).toBeNull();
  expect(table.turn).toMatchObject({ number: 1, team: '0', step: 'talk' });
  expect(table.acts.at(-1)).toBe('game-reopened');
});

test('[END-3] a finished path is followed by the next turn', () => {
  const table = aFinishedPath().facilitator('reopenGame');
  expect(table.turn).toMatchObject({ number: 2, team: '1', step: 'roll' });
});

test('[END-3] a reopened game does not end again because the path is still finished', () => {
  const table = aFinishedPath().facilitator('reopenGame').nextTurn().nextTurn();
  expect(table.state.ended).toBeNull();
});

test('[END-3] it ends again when the last outcome is completed again', () => {
  const table = aFinishedPath().facilitator('reopenGame').facilitator('reopenBlock', { outcome: 'choice' });
  table.facilitator('takeTile', { ...slot('choice/staff'), reason: 'w' }).nextTurn();
  expect(table.state.ended).toBeNull();
  expect(table.with('choice/staff').nextTurn().state.ended).toBe('path');
});

test('[END-3] opened and completed again within one turn, the path ends the game at its finish', () => {
  const table = aFinishedPath().facilitator('reopenGame').facilitator('reopenBlock', { outcome: 'choice' });
  table.facilitator('takeTile', { ...slot('choice/staff'), reason: 'w' }).with('choice/staff');
  expect(table.nextTurn().state.ended).toBe('path');
});

test('[END-3] reopened in the turn that completed the path, the game ends at its finish', () => {
  const table = aTable({ outcomes: 2 })
    .to('finish')
    .with(...block('choice'), ...block('wellbeing'));
  table.facilitator('endGame').facilitator('reopenGame').team('finishTurn');
  expect(table.state.ended).toBe('path');
});

test('[END-3] refuses a game that goes on', () => {
  expect(aTable().code('4', 'reopenGame')).toBe('game-not-ended');
});

test('[FAC-1] refuses a team that would reopen the game', () => {
  expect(aFinishedPath().code('0', 'reopenGame')).toBe('facilitator-only');
});
