import { expect, test } from 'vitest';
import { aTable, place, remove } from '../../../test/support/a-table.ts';

const why = { reason: 'w.why' };

test('[EFFECT-6] "it depends": nothing moves, and the reason is in the history', () => {
  const table = aTable({ card: [place('staff')] })
    .to('act')
    .team('decline', why);
  expect(table.tiles).toEqual([]);
  expect(table.turn).toMatchObject({ step: 'finish', done: [{ how: 'declined' }] });
  expect(table.line('declined')).toMatchObject({ word: 'w.why', detail: 'place' });
});

test('[EFFECT-6] declines one effect, and the next is still to be done', () => {
  const table = aTable({ card: [place('staff'), place('people')] })
    .to('act')
    .team('decline', why);
  expect(table.turn).toMatchObject({ step: 'act', nextEffect: 1 });
});

test('[EFFECT-3] a declined card that takes away is a barrier all the same', () => {
  const table = aTable({ card: [remove('staff')], tiles: ['choice/staff'] })
    .to('act')
    .team('decline', why);
  expect(table.tiles).toEqual(['choice/staff']);
  expect(table.state.barriers).toMatchObject([{ perspective: 'staff', outcome: null }]);
});

test('[EFFECT-6] refuses before the reveal and when nothing is left to do', () => {
  expect(aTable().to('talk').code('0', 'decline', why)).toBe('talk-first');
  expect(aTable().to('finish').code('0', 'decline', why)).toBe('nothing-to-do');
});

test('[TURN-6] refuses a team whose turn it is not', () => {
  expect(aTable().to('act').code('1', 'decline', why)).toBe('not-your-turn');
});
