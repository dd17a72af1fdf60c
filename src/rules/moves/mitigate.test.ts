import { expect, test } from 'vitest';
import { aTable, place, remove } from '../../../test/support/a-table.ts';

const action = { what: 'w.what', owner: 'w.owner' };
const impeded = {
  card: [remove('staff')],
  tiles: ['choice/staff'],
  houseRules: { mitigate: true },
};

test('[EFFECT-4] keeps the tile by writing an action with an owner; the barrier is recorded', () => {
  const table = aTable(impeded)
    .to('act')
    .team('mitigate', { ...action, firstStep: 'w.first' });
  expect(table.tiles).toEqual(['choice/staff']);
  expect(table.turn.done).toMatchObject([{ how: 'mitigated' }]);
  expect(table.state.barriers).toMatchObject([{ perspective: 'staff', outcome: null }]);
  expect(table.state.actions).toEqual([
    {
      turn: 1,
      cardId: table.turn.cardId,
      perspective: 'staff',
      what: 'w.what',
      owner: 'w.owner',
      firstStep: 'w.first',
    },
  ]);
});

test('[EFFECT-4] refuses where the house rule is off', () => {
  const table = aTable({ ...impeded, houseRules: { mitigate: false } }).to('act');
  expect(table.code('0', 'mitigate', action)).toBe('mitigate-is-off');
});

test('[EFFECT-4] refuses for an effect that places', () => {
  const table = aTable({ ...impeded, card: [place('people')] }).to('act');
  expect(table.code('0', 'mitigate', action)).toBe('not-a-remove-effect');
});

test('[EFFECT-4] refuses when there is no tile to keep: the effect has passed by itself', () => {
  const table = aTable({ ...impeded, tiles: [] }).to('finish');
  expect(table.code('0', 'mitigate', action)).toBe('nothing-to-do');
});

test('[TURN-6] refuses an action of a team whose turn it is not', () => {
  expect(aTable(impeded).to('act').code('1', 'mitigate', action)).toBe('not-your-turn');
});
