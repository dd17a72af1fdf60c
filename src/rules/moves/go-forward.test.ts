import { expect, test } from 'vitest';
import { asItIs, aTable, block, slot, type TableInTest } from '../../../test/support/a-table.ts';

/** A table in its fifth turn, in the middle of the act. */
function aLongGame(): TableInTest {
  const table = aTable();
  for (let i = 0; i < 4; i++) table.nextTurn();
  return table.to('act');
}

function aGameThatWentBack(): TableInTest {
  return aLongGame().facilitator('goBack', { turn: 2 });
}

test('[BACK-3] goes forward to exactly where going back left', () => {
  const table = aLongGame();
  const left = asItIs(table.state);
  table.facilitator('goBack', { turn: 2 }).facilitator('goForward');
  expect(asItIs(table.state)).toEqual(left);
  expect(table.state.starts).toHaveLength(5);
  expect(table.line('went-forward')).toMatchObject({ number: 5 });
});

test('[BACK-3] back twice, forward twice', () => {
  const table = aLongGame();
  const left = asItIs(table.state);
  table.facilitator('goBack', { turn: 3 });
  const third = asItIs(table.state);
  table.facilitator('goBack', { turn: 1 }).facilitator('goForward');
  expect(asItIs(table.state)).toEqual(third);
  table.facilitator('goForward');
  expect(asItIs(table.state)).toEqual(left);
  expect(table.code('4', 'goForward')).toBe('nothing-ahead');
  expect(table.facilitator('goBack', { turn: 4 }).turn.number).toBe(4);
});

test('[BACK-3] refuses once another move changed the turn or the path', () => {
  expect(aGameThatWentBack().team('enterRoll', { pips: 1 }).code('4', 'goForward')).toBe('nothing-ahead');
  expect(aGameThatWentBack().with('choice/staff').code('4', 'goForward')).toBe('nothing-ahead');
  expect(aGameThatWentBack().facilitator('skipTurn').code('4', 'goForward')).toBe('nothing-ahead');
});

test('[BACK-3] what only changes the record keeps the way forward', () => {
  const table = aLongGame().facilitator('goBack', { turn: 2 });
  table
    .facilitator('pause')
    .play('4', 'nameTeam', { name: 'w' })
    .facilitator('setHouseRules', { hearAll: true });
  table.facilitator('correctCard', { cardId: 'deck/staff-1', field: 'text', text: 'w' });
  expect(table.code('4', 'goForward')).toBeNull();
});

test('[BACK-3] goes forward to the end of the game', () => {
  const table = aTable({ outcomes: 2 })
    .nextTurn()
    .with(...block('choice'), ...block('wellbeing'));
  table.facilitator('skipTurn').facilitator('goBack', { turn: 1 }).facilitator('goForward');
  expect(table.state.ended).toBe('path');
  expect(table.tiles).toHaveLength(8);
});

test('[TRACK-3] back and forward with a shared token', () => {
  const table = aTable({ houseRules: { tokens: 'shared' } })
    .nextTurn(3)
    .nextTurn(4)
    .nextTurn(5);
  table.facilitator('goBack', { turn: 2 });
  expect(table.state.tokens).toEqual({ '0': 3, '1': 3, '2': 3, '3': 3 });
  table.facilitator('goForward');
  expect(table.state.tokens).toEqual({ '0': 12, '1': 12, '2': 12, '3': 12 });
});

test('[TRACK-3] goes forward to one token where the house rule was changed since', () => {
  const table = aTable().nextTurn(5).nextTurn(3).facilitator('goBack', { turn: 1 });
  table.facilitator('setHouseRules', { tokens: 'shared' }).facilitator('goForward');
  expect(table.state.tokens).toEqual({ '0': 16, '1': 16, '2': 16, '3': 16 });
});

test('[WHO-2] a roll that is gone forward to passes on, and its turn still starts with the team that had it', () => {
  const table = aTable().nextTurn().nextTurn().facilitator('goBack', { turn: 1 });
  table.facilitator('setAside', { team: '2' }).facilitator('goForward');
  expect(table.turn).toMatchObject({ number: 3, team: '3' });
  table.facilitator('bringBack', { team: '2' }).facilitator('goBack', { turn: 3 });
  expect(table.turn).toMatchObject({ number: 3, team: '2' });
});

test('[EFFECT-7] an effect that is impossible by now passes', () => {
  const table = aTable({ card: [{ op: 'remove', perspective: 'staff', suggests: [] }] });
  table.with('dignity/staff').to('act').facilitator('goBack', { turn: 1 });
  table.facilitator('setOutcomes', { outcomes: ['choice', 'wellbeing'] }).facilitator('goForward');
  expect(table.turn).toMatchObject({ step: 'finish', done: [{ how: 'passed' }] });
});

test('[BACK-3] refuses when nothing was gone back from', () => {
  expect(aTable().nextTurn().code('4', 'goForward')).toBe('nothing-ahead');
});

test('[BACK-1] what was done before going back can be taken back after going forward', () => {
  const table = aTable().to('act').team('placeTile', slot('choice/people'));
  table.facilitator('goBack', { turn: 1 }).facilitator('goForward').team('takeBack');
  expect(table.tiles).toEqual([]);
});

test('[FAC-1] refuses a team that would go forward', () => {
  expect(aLongGame().facilitator('goBack', { turn: 1 }).code('0', 'goForward')).toBe('facilitator-only');
});
