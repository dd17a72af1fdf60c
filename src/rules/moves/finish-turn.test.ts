import { expect, test } from 'vitest';
import { aTable, block, place, slot } from '../../../test/support/a-table.ts';

test('[TURN-5] the turn passes on', () => {
  const table = aTable().to('finish').team('finishTurn');
  expect(table.turn).toMatchObject({ number: 2, team: '1', step: 'roll', roll: null, cardId: null });
});

test('[TURN-7] refuses to finish while effects are to be done, and before', () => {
  const table = aTable();
  expect(table.code('0', 'finishTurn')).toBe('roll-first');
  expect(table.to('talk').code('0', 'finishTurn')).toBe('talk-first');
  expect(table.to('act').code('0', 'finishTurn')).toBe('effects-to-do');
});

test('[TURN-6] refuses a team whose turn it is not', () => {
  expect(aTable().to('finish').code('1', 'finishTurn')).toBe('not-your-turn');
});

function aTableOneTileShort() {
  const tiles = [...block('choice'), ...block('wellbeing').slice(0, 3)];
  return aTable({ outcomes: 2, card: [place('managers')], tiles });
}

test('[END-1] the game ends at the finish of the turn in which the last outcome was completed', () => {
  const table = aTableOneTileShort().to('act').team('placeTile', slot('wellbeing/managers'));
  expect(table.state.ended).toBeNull();
  table.team('finishTurn');
  expect(table.state.ended).toBe('path');
  expect(table.acts.slice(-2)).toEqual(['finished', 'path-finished']);
});

test('[END-1] what was completed and taken back ends nothing', () => {
  const table = aTableOneTileShort().to('act').team('placeTile', slot('wellbeing/managers'));
  table.team('takeBack').team('decline', { reason: 'w' }).team('finishTurn');
  expect(table.state.ended).toBeNull();
});

test('[END-1] narrowing to what is complete ends the game at the finish', () => {
  const table = aTable({ outcomes: 3, tiles: [...block('choice'), ...block('wellbeing')] });
  table.facilitator('setOutcomes', { outcomes: ['choice', 'wellbeing'] });
  expect(table.state.ended).toBeNull();
  expect(table.nextTurn().state.ended).toBe('path');
});
