import { expect, test } from 'vitest';
import { aTable, block, place, remove, slot } from '../../../test/support/a-table.ts';

const impeding = { card: [remove('staff')] };

test('[EFFECT-3] takes a tile of the perspective away, and records a barrier', () => {
  const table = aTable({ ...impeding, tiles: ['choice/staff', 'choice/people'] }).to('act');
  table.team('removeTile', slot('choice/staff'));
  expect(table.tiles).toEqual(['choice/people']);
  expect(table.state.barriers).toEqual([
    { turn: 1, effect: 0, cardId: table.turn.cardId, perspective: 'staff', outcome: 'choice' },
  ]);
  expect(table.line('removed')).toMatchObject({ perspective: 'staff', outcome: 'choice' });
});

test('[EFFECT-3] refuses the tile of another perspective, and an empty slot', () => {
  const table = aTable({ ...impeding, tiles: ['choice/staff', 'choice/people'] }).to('act');
  expect(table.refusal('0', 'removeTile', slot('choice/people'))).toEqual({
    code: 'not-this-perspective',
    params: { perspective: 'staff' },
  });
  expect(table.code('0', 'removeTile', slot('wellbeing/staff'))).toBe('slot-empty');
});

test('[PATH-5] refuses a tile of a locked block', () => {
  const table = aTable({ ...impeding, tiles: [...block('choice'), 'wellbeing/staff'] }).to('act');
  expect(table.refusal('0', 'removeTile', slot('choice/staff'))).toEqual({
    code: 'block-locked',
    params: { outcome: 'choice' },
  });
});

test('[FOCUS-2] refuses a tile of an outcome that is not in play', () => {
  const table = aTable({ ...impeding, tiles: ['choice/staff', 'dignity/staff'] });
  table.facilitator('setOutcomes', { outcomes: ['choice', 'wellbeing'] }).to('act');
  expect(table.code('0', 'removeTile', slot('dignity/staff'))).toBe('outcome-not-in-play');
  expect(table.code('0', 'removeTile', slot('fame/staff'))).toBe('unknown-outcome');
});

test('[EFFECT-8] refuses to take while the effect to be done places', () => {
  const table = aTable({ card: [place('staff')], tiles: ['choice/staff'] }).to('act');
  expect(table.code('0', 'removeTile', slot('choice/staff'))).toBe('not-a-remove-effect');
});

test('[TURN-6] refuses a team whose turn it is not, and before the reveal', () => {
  const table = aTable({ ...impeding, tiles: ['choice/staff'] }).to('talk');
  expect(table.code('0', 'removeTile', slot('choice/staff'))).toBe('talk-first');
  expect(table.to('act').code('3', 'removeTile', slot('choice/staff'))).toBe('not-your-turn');
});

test('[EFFECT-3] a card that finds no tile is a barrier too', () => {
  const table = aTable(impeding).to('finish');
  expect(table.state.barriers).toMatchObject([{ perspective: 'staff', outcome: null }]);
  expect(table.line('passed')).toMatchObject({ detail: 'remove', perspective: 'staff' });
});
