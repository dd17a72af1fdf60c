import { expect, test } from 'vitest';
import { aCard, aPoem, aTable, type TableInTest } from '../../test/support/a-table.ts';
import type { CardId } from './state.ts';

/** Draws `count` cards of the first perspective, a turn each. */
function drawPeople(table: TableInTest, count: number): CardId[] {
  return Array.from({ length: count }, () => {
    while (table.turn.team !== '0') table.facilitator('skipTurn');
    table.standing('0', 0);
    const card = table.to('talk', 1).turn.cardId ?? '';
    table.facilitator('skipTurn');
    return card;
  });
}

test('[TURN-2] a footprint draws the next card of its perspective, a corner the next poem', () => {
  const table = aTable().to('talk', 2);
  expect(table.turn.cardId).toMatch(/^deck\/provision-/);
  expect(table.turn.draw).toEqual({ landed: 1, from: 1, because: 'landed', reshuffled: false });
  table.facilitator('skipTurn').facilitator('skipTurn').facilitator('skipTurn').facilitator('skipTurn');
  table.to('talk', 6);
  expect(table.turn.cardId).toMatch(/^deck\/poem-/);
});

test('[PILE-2] every card of a pile comes up once before it is reshuffled', () => {
  const table = aTable({ cards: 5 });
  expect(new Set(drawPeople(table, 5)).size).toBe(5);
  expect(table.acts).not.toContain('reshuffled');
});

test('[PILE-1] an empty pile is reshuffled from its discards, and the history says so', () => {
  const table = aTable({ cards: 5 });
  const first = drawPeople(table, 5);
  const again = drawPeople(table, 5);
  expect(again.toSorted()).toEqual(first.toSorted());
  expect(table.line('reshuffled')).toMatchObject({ number: 0 });
  expect(table.state.piles[0]).toMatchObject({ shuffle: 1, next: 5 });
});

test('[PILE-1] a reshuffle leaves out what was swapped', () => {
  const table = aTable({ cards: 3 }).to('talk', 1);
  const swapped = table.turn.cardId ?? '';
  table.facilitator('swapCard').facilitator('skipTurn');
  expect(drawPeople(table, 8)).not.toContain(swapped);
});

test('[PILE-7] a card that the workshop left out never comes', () => {
  const table = aTable({ cards: 2, leftOut: ['deck/people-0'] });
  expect(drawPeople(table, 4)).toEqual(Array.from({ length: 4 }, () => 'deck/people-1'));
});

test('[PILE-8] the card that the workshop put first comes at the first draw, wherever that lands', () => {
  const table = aTable({ firstCard: 'deck/managers-2' }).to('talk', 1);
  expect(table.turn).toMatchObject({
    cardId: 'deck/managers-2',
    draw: { landed: 0, from: 3, because: 'first', reshuffled: false },
  });
  expect(table.state.drawn).toEqual([0, 0, 0, 1]);
  expect(table.line('drew')).toMatchObject({ cardId: 'deck/managers-2', detail: 'first' });
  table.facilitator('skipTurn').to('talk', 1);
  expect(table.turn.draw?.because).toBe('landed');
});

test('[PILE-8] it comes again after going back, once and not twice, and never when it was left out', () => {
  const table = aTable({ cards: 3, firstCard: 'deck/people-1' }).to('talk', 1);
  table.facilitator('goBack', { turn: 1 }).to('talk', 1);
  expect(table.turn.cardId).toBe('deck/people-1');
  table.facilitator('skipTurn');
  expect(drawPeople(table, 2)).not.toContain('deck/people-1');
  const without = aTable({ cards: 2, firstCard: 'deck/people-0', leftOut: ['deck/people-0'] }).to('talk', 1);
  expect(without.turn.cardId).toBe('deck/people-1');
});

test('[PILE-8] a card that the facilitator chooses before any draw comes in its place', () => {
  const table = aTable({ firstCard: 'deck/people-1' });
  table.facilitator('chooseCard', { cardId: 'deck/staff-0' }).facilitator('skipTurn').to('talk', 1);
  expect(table.turn.draw?.because).toBe('landed');
});

test('[PILE-3] a perspective whose every card was left out lets the least-drawn other draw', () => {
  const table = aTable({
    cards: { people: 1, provision: 3, staff: 3, managers: 3 },
    leftOut: ['deck/people-0'],
  });
  table.nextTurn(2);
  table.standing('1', 0);
  table.to('talk', 1);
  expect(table.turn.draw).toEqual({ landed: 0, from: 2, because: 'pile-empty', reshuffled: false });
  expect(table.state.drawn).toEqual([0, 1, 1, 0]);
});

test('[PILE-3] a corner without poems lets the least-drawn perspective draw', () => {
  const table = aTable({ poems: 0 });
  table.standing('0', 30);
  table.to('talk', 2);
  expect(table.turn.draw).toMatchObject({ landed: 4, from: 0, because: 'pile-empty' });
});

test('[PILE-3] where no perspective can give, a poem comes', () => {
  const table = aTable({ deck: [aPoem('one')] }).to('talk', 1);
  expect(table.turn).toMatchObject({
    cardId: 'deck/one',
    draw: { landed: 0, from: 4, because: 'pile-empty' },
  });
});

test('[PILE-6] with no card anywhere the team places any one missing tile', () => {
  const table = aTable({ deck: [] }).to('talk', 3);
  expect(table.turn).toMatchObject({
    cardId: null,
    space: 3,
    draw: { landed: 2, from: null, because: 'no-card' },
  });
  expect(table.acts.at(-1)).toBe('no-card');
  table.to('act').team('placeTile', { outcome: 'dignity', perspective: 'managers' });
  expect(table.tiles).toEqual(['dignity/managers']);
});

test('[PILE-2] a deck of one card gives it again and again, reshuffled', () => {
  const table = aTable({ deck: [aCard('only', 'people')] });
  for (let turn = 0; turn < 4; turn++) {
    expect(table.to('talk').turn.cardId).toBe('deck/only');
    table.nextTurn();
  }
  expect(table.state.history.filter((line) => line.act === 'reshuffled')).toHaveLength(3);
});

test('[HEAR-1] a perspective two draws ahead lets the least-drawn one be drawn, the first among equals', () => {
  const table = aTable({ houseRules: { hearAll: true } });
  drawPeople(table, 2);
  expect(table.state.drawn).toEqual([2, 0, 0, 0]);
  drawPeople(table, 1);
  expect(table.state.drawn).toEqual([2, 1, 0, 0]);
  expect(table.state.history.findLast((line) => line.act === 'drew')).toMatchObject({ detail: 'hear-all' });
  drawPeople(table, 2);
  expect(table.state.drawn).toEqual([2, 1, 1, 1]);
  drawPeople(table, 1);
  expect(table.state.drawn).toEqual([3, 1, 1, 1]);
});

test('[HEAR-1] without the house rule the space decides', () => {
  const table = aTable();
  drawPeople(table, 3);
  expect(table.state.drawn).toEqual([3, 0, 0, 0]);
});

test('[HEAR-1] a perspective that has no card to give is not counted', () => {
  const table = aTable({ houseRules: { hearAll: true }, cards: { people: 6, staff: 3, managers: 3 } });
  drawPeople(table, 3);
  expect(table.state.drawn).toEqual([2, 0, 1, 0]);
});

test('[HEAR-1] a corner gives its poem all the same', () => {
  const table = aTable({ houseRules: { hearAll: true } });
  drawPeople(table, 2);
  while (table.turn.team !== '0') table.facilitator('skipTurn');
  table.standing('0', 5);
  expect(table.to('talk', 3).turn.draw).toMatchObject({ from: 4, because: 'landed' });
});
