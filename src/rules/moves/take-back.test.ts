import { expect, test } from 'vitest';
import { aTable, block, discuss, place, remove, slot } from '../../../test/support/a-table.ts';

const threeOf = (outcome: string): string[] => block(outcome).slice(0, 3);

test('[BACK-1] takes back everything that was done since the reveal', () => {
  const table = aTable({ card: [remove('people'), place('staff')] });
  table.with('choice/people').play('1', 'captionTile', { ...slot('choice/people'), caption: 'w.old' });
  table.to('act').team('removeTile', slot('choice/people')).team('placeTile', slot('choice/staff'));
  table.team('takeBack');
  expect(table.tiles).toEqual(['choice/people']);
  expect(table.tile('choice/people')).toEqual({ caption: 'w.old' });
  expect(table.turn).toMatchObject({ step: 'act', nextEffect: 0, done: [] });
  expect(table.state.barriers).toEqual([]);
});

test('[BACK-1] actions, reasons and captions stay in the record', () => {
  const table = aTable({
    card: [remove('staff'), place('people')],
    tiles: ['choice/staff'],
    houseRules: { mitigate: true },
  });
  table.to('act').team('mitigate', { what: 'w.a', owner: 'w.b' });
  table.team('placeTile', { ...slot('choice/people'), caption: 'w.c' }).team('takeBack');
  expect(table.state.actions).toHaveLength(1);
  expect(table.acts).toEqual(expect.arrayContaining(['mitigated', 'placed', 'took-back']));
});

test('[BACK-1] opens a block again that the tile had locked', () => {
  const table = aTable({ card: [place('managers')], tiles: threeOf('choice') }).to('act');
  table.team('placeTile', slot('choice/managers')).team('takeBack');
  expect(table.state.locked).toEqual([]);
  expect(table.turn.completed).toEqual([]);
});

test('[BACK-1] refuses when nothing was done, and when effects only passed by themselves', () => {
  expect(aTable().to('act').code('0', 'takeBack')).toBe('nothing-to-take-back');
  expect(
    aTable({ card: [discuss()] })
      .to('finish')
      .code('0', 'takeBack'),
  ).toBe('nothing-to-take-back');
});

test('[TURN-6] refuses a team whose turn it is not', () => {
  const table = aTable().to('finish');
  expect(table.code('1', 'takeBack')).toBe('not-your-turn');
  expect(table.code('4', 'takeBack')).toBeNull();
});

test('[BACK-1] an effect that passed by itself passes again', () => {
  const table = aTable({ card: [remove('people'), place('staff')] }).to('act');
  table.team('placeTile', slot('choice/staff')).team('takeBack');
  expect(table.turn).toMatchObject({ step: 'act', nextEffect: 1 });
  expect(table.state.barriers).toHaveLength(1);
});

test('[BACK-1] leaves a tile that the facilitator set on the slot since', () => {
  const table = aTable({ card: [place('staff')] })
    .to('act')
    .team('placeTile', slot('choice/staff'));
  table.facilitator('takeTile', { ...slot('choice/staff'), reason: 'w' }).with('choice/staff');
  table.team('takeBack');
  expect(table.tiles).toEqual(['choice/staff']);
});

test('[BACK-1] brings no tile back that the facilitator has taken since', () => {
  const table = aTable({ card: [remove('staff')], tiles: ['choice/staff'] }).to('act');
  table.team('removeTile', slot('choice/staff')).with('choice/staff');
  table.facilitator('takeTile', { ...slot('choice/staff'), reason: 'w' }).team('takeBack');
  expect(table.tiles).toEqual([]);
});

test('[PATH-3] a tile that comes back as the fourth locks its block', () => {
  const table = aTable({ card: [remove('people')], tiles: threeOf('choice') }).to('act');
  table.team('removeTile', slot('choice/people')).with('choice/managers').team('takeBack');
  expect(table.tiles).toEqual(block('choice'));
  expect(table.state.locked).toEqual(['choice']);
});

test('[PATH-4] a tile that comes back to a reopened block leaves it open', () => {
  const table = aTable({ card: [remove('people')], tiles: block('choice') });
  table.facilitator('reopenBlock', { outcome: 'choice' }).to('act');
  table.team('removeTile', slot('choice/people')).team('takeBack');
  expect(table.tiles).toEqual(block('choice'));
  expect(table.state.locked).toEqual([]);
});
