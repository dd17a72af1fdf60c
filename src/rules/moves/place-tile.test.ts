import { expect, test } from 'vitest';
import { aPoem, aTable, block, discuss, place, remove, slot } from '../../../test/support/a-table.ts';

const staffCard = { card: [place('staff', 'choice')] };

test('[EFFECT-1] places the tile of the effect on any outcome in play, suggested or not', () => {
  const table = aTable(staffCard).to('act').team('placeTile', slot('dignity/staff'));
  expect(table.tiles).toEqual(['dignity/staff']);
  expect(table.turn).toMatchObject({ step: 'finish', done: [{ how: 'placed', outcome: 'dignity' }] });
  expect(table.line('placed')).toMatchObject({ seat: '0', perspective: 'staff', outcome: 'dignity' });
});

test('[CAPTION-1] places a tile with its caption', () => {
  const table = aTable(staffCard).to('act');
  table.team('placeTile', { ...slot('choice/staff'), caption: 'w.1' });
  expect(table.tile('choice/staff')).toEqual({ caption: 'w.1' });
  expect(table.line('placed')).toMatchObject({ word: 'w.1' });
});

test('[TILE-2] refuses a second tile of a perspective on one outcome', () => {
  const table = aTable({ ...staffCard, tiles: ['choice/staff'] }).to('act');
  expect(table.refusal('0', 'placeTile', slot('choice/staff'))).toEqual({
    code: 'slot-filled',
    params: { outcome: 'choice', perspective: 'staff' },
  });
});

test('[EFFECT-1] refuses the tile of another perspective', () => {
  const table = aTable(staffCard).to('act');
  expect(table.refusal('0', 'placeTile', slot('choice/people'))).toEqual({
    code: 'not-this-perspective',
    params: { perspective: 'staff' },
  });
});

test('[EFFECT-2] lends a hand once the perspective is everywhere in play', () => {
  const tiles = ['choice/staff', 'wellbeing/staff'];
  const table = aTable({ ...staffCard, outcomes: 3, inPlay: ['choice', 'wellbeing'], tiles }).to('act');
  table.team('placeTile', slot('choice/managers'));
  expect(table.tiles).toContain('choice/managers');
  expect(table.line('lent-a-hand')).toMatchObject({ perspective: 'managers', outcome: 'choice' });
});

test('[EFFECT-5] a poem without effects lets the team place any missing tile', () => {
  const table = aTable({ deck: [aPoem('one')] })
    .to('talk')
    .to('act');
  expect(table.turn.effects).toEqual([{ op: 'place', perspective: null, suggests: [] }]);
  table.team('placeTile', slot('choice/managers'));
  expect(table.tiles).toEqual(['choice/managers']);
  expect(table.acts).not.toContain('lent-a-hand');
});

test('[EFFECT-5] a poem with effects of its own does those', () => {
  const table = aTable({ deck: [aPoem('one', [remove(null)])], tiles: ['choice/staff'] }).to('act');
  expect(table.code('0', 'placeTile', slot('choice/people'))).toBe('not-a-place-effect');
  table.team('removeTile', slot('choice/staff'));
  expect(table.tiles).toEqual([]);
});

test('[EFFECT-8] refuses to place while the effect to be done takes away', () => {
  const table = aTable({ card: [remove('staff'), place('people')], tiles: ['choice/staff'] }).to('act');
  expect(table.code('0', 'placeTile', slot('choice/people'))).toBe('not-a-place-effect');
});

test('[EFFECT-8] does two effects in the order of the card, one slot each', () => {
  const table = aTable({ card: [place('staff'), discuss(), place('people')] }).to('act');
  table.team('placeTile', slot('choice/staff'));
  expect(table.turn).toMatchObject({ step: 'act', nextEffect: 2 });
  table.team('placeTile', slot('wellbeing/people'));
  expect(table.tiles).toEqual(['choice/staff', 'wellbeing/people']);
  expect(table.turn.step).toBe('finish');
});

test('[FOCUS-2] refuses a tile on an outcome that is not in play, or that nobody knows', () => {
  const table = aTable({ ...staffCard, inPlay: ['choice', 'wellbeing'] }).to('act');
  expect(table.refusal('0', 'placeTile', slot('dignity/staff'))).toEqual({
    code: 'outcome-not-in-play',
    params: { outcome: 'dignity' },
  });
  expect(table.code('0', 'placeTile', slot('fame/staff'))).toBe('unknown-outcome');
  expect(table.code('0', 'placeTile', slot('toString/staff'))).toBe('unknown-outcome');
  expect(table.code('0', 'placeTile', slot('choice/constructor'))).toBe('unknown-perspective');
});

test('[TURN-6] refuses a tile of a team whose turn it is not, and before the reveal', () => {
  const table = aTable(staffCard).to('talk');
  expect(table.code('0', 'placeTile', slot('choice/staff'))).toBe('talk-first');
  expect(table.to('act').code('1', 'placeTile', slot('choice/staff'))).toBe('not-your-turn');
});

test('[EFFECT-1] refuses a tile when no effect is left', () => {
  const table = aTable(staffCard).to('finish');
  expect(table.code('0', 'placeTile', slot('choice/staff'))).toBe('nothing-to-do');
});

test('[PATH-3] a block locks when its fourth tile is set, and is celebrated at the finish', () => {
  const table = aTable({ ...staffCard, tiles: block('choice').filter((each) => each !== 'choice/staff') });
  table.to('act').team('placeTile', slot('choice/staff'));
  expect(table.state.locked).toEqual(['choice']);
  expect(table.turn).toMatchObject({ completed: ['choice'], done: [{ locked: true }] });
  expect(table.line('completed')).toMatchObject({ outcome: 'choice' });
});
