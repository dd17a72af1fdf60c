import { expect, test } from 'vitest';
import { aPoem, aTable } from '../../../test/support/a-table.ts';

test('[MOVEON-1] anybody asks to move on from the card, and nobody is told who', () => {
  const table = aTable().to('talk').play('3', 'askToMoveOn');
  expect(table.turn.moveOnAsked).toBe(true);
  expect(table.line('asked-to-move-on')).toEqual({ turn: 1, seat: '4', act: 'asked-to-move-on' });
});

test("[MOVEON-1] the facilitator's request for a team names no team either", () => {
  const table = aTable().to('talk').facilitator('actFor', { team: '2', move: 'askToMoveOn', args: {} });
  expect(table.line('asked-to-move-on')).not.toHaveProperty('forTeam');
});

test('[MOVEON-1] refuses a second request for the same card', () => {
  const table = aTable().to('talk').play('3', 'askToMoveOn');
  expect(table.code('1', 'askToMoveOn')).toBe('already-asked');
});

test('[MOVEON-1] may be asked again of the next card', () => {
  const table = aTable().to('talk').play('3', 'askToMoveOn').facilitator('swapCard');
  expect(table.turn.moveOnAsked).toBe(false);
  expect(table.code('1', 'askToMoveOn')).toBeNull();
});

test('[MOVEON-1] is accepted while paused; refused without a card and after the end', () => {
  const table = aTable();
  expect(table.code('0', 'askToMoveOn')).toBe('no-card');
  table.to('talk').facilitator('pause');
  expect(table.code('0', 'askToMoveOn')).toBeNull();
  expect(table.facilitator('endGame').code('0', 'askToMoveOn')).toBe('game-ended');
  expect(aTable({ deck: [], leftOut: [] }).to('talk').code('0', 'askToMoveOn')).toBe('no-card');
  expect(
    aTable({ deck: [aPoem('one')] })
      .to('talk')
      .code('0', 'askToMoveOn'),
  ).toBeNull();
});
