import { expect, test } from 'vitest';
import { aTable, block, discuss, place, remove, slot } from '../../test/support/a-table.ts';

test('[EFFECT-7] a card to discuss passes by itself, and the history says so', () => {
  const table = aTable({ card: [discuss('staff')] }).to('finish');
  expect(table.turn.done).toMatchObject([{ how: 'passed' }]);
  expect(table.line('passed')).toMatchObject({ detail: 'discuss', perspective: 'staff' });
});

test('[EFFECT-7] a place passes by itself when the path is full', () => {
  const tiles = [...block('choice'), ...block('wellbeing')];
  const table = aTable({ outcomes: 2, card: [place('staff'), place(null)], tiles }).to('finish');
  expect(table.turn.done.map((done) => done.how)).toEqual(['passed', 'passed']);
  expect(table.state.history.findLast((line) => line.act === 'passed')).not.toHaveProperty('perspective');
});

test('[EFFECT-7] an effect that could be done waits behind one that passes', () => {
  const table = aTable({ card: [remove('staff'), place('people')] }).to('act');
  expect(table.turn).toMatchObject({ nextEffect: 1, done: [{ how: 'passed' }] });
});

test('[EFFECT-8] the tile that the first effect sets can be what the second takes', () => {
  const table = aTable({ card: [place('staff'), remove('staff')] }).to('act');
  table.team('placeTile', slot('choice/staff')).team('removeTile', slot('choice/staff'));
  expect(table.tiles).toEqual([]);
  expect(table.state.barriers).toMatchObject([{ effect: 1, outcome: 'choice' }]);
  expect(table.team('takeBack').tiles).toEqual([]);
});

test('[EFFECT-8] a block that locks in one effect is locked for the next', () => {
  const table = aTable({ card: [place('staff'), remove('people')] });
  table.with('choice/people', 'choice/provision', 'choice/managers').to('act');
  table.team('placeTile', slot('choice/staff'));
  expect(table.turn).toMatchObject({ step: 'finish', done: [{ how: 'placed' }, { how: 'passed' }] });
});

test('[EFFECT-3] one barrier a removing effect, whatever becomes of it', () => {
  const table = aTable({ card: [remove('staff'), remove('people')], tiles: ['choice/staff'] }).to('act');
  table.team('removeTile', slot('choice/staff'));
  expect(table.state.barriers).toMatchObject([
    { turn: 1, effect: 0, outcome: 'choice' },
    { turn: 1, effect: 1, outcome: null },
  ]);
});
