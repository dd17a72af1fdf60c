import { expect, test } from 'vitest';
import { aCard, aPoem, aTable, place, remove, slot } from '../../../test/support/a-table.ts';

test('[PILE-4] another card of the same pile comes; the swapped one never again at this table', () => {
  const table = aTable({ cards: 2, poems: 0 }).to('talk');
  const first = table.turn.cardId ?? '';
  table.facilitator('swapCard');
  expect(table.turn.cardId).toMatch(/^deck\/people-/);
  expect(table.turn.cardId).not.toBe(first);
  expect(table.turn.draw).toMatchObject({ landed: 0, from: 0, because: 'swapped' });
  expect(table.state.swappedOut).toEqual([first]);
  expect(table.line('swapped')).toMatchObject({ cardId: first });
});

test('[FAC-3] a card that has acted first takes back what it did; then the turn is at talk', () => {
  const table = aTable({ card: [remove('people'), place('staff')], tiles: ['choice/people'] }).to('act');
  table.team('removeTile', slot('choice/people')).team('placeTile', slot('choice/staff'));
  table.facilitator('swapCard');
  expect(table.tiles).toEqual(['choice/people']);
  expect(table.state.barriers).toEqual([]);
  expect(table.turn).toMatchObject({ step: 'talk', nextEffect: 0, done: [] });
});

test('[HEAR-2] a swapped card is no draw', () => {
  const table = aTable().to('talk').facilitator('swapCard').facilitator('swapCard');
  expect(table.state.drawn).toEqual([1, 0, 0, 0]);
});

test('[PILE-3] when its pile has nothing more to give, the least-drawn other perspective draws', () => {
  const table = aTable({ cards: { people: 1, staff: 2, provision: 0, managers: 1 }, poems: 1 }).to('talk');
  table.facilitator('swapCard');
  expect(table.turn.cardId).toMatch(/^deck\/staff-/);
  expect(table.turn.draw).toMatchObject({ landed: 0, from: 2, because: 'pile-empty' });
  expect(table.state.drawn).toEqual([0, 0, 1, 0]);
});

test('[PILE-6] the last card of the deck leaves a turn without a card', () => {
  const table = aTable({ deck: [aCard('only', 'people')] })
    .to('talk')
    .facilitator('swapCard');
  expect(table.turn).toMatchObject({ cardId: null, step: 'talk', draw: { from: null, because: 'no-card' } });
  expect(table.code('4', 'swapCard')).toBe('no-card');
});

test('[PILE-4] a swapped poem gives a poem', () => {
  const table = aTable({ deck: [aCard('a', 'people'), aPoem('one'), aPoem('two')] });
  table.facilitator('skipTurn').facilitator('skipTurn').facilitator('skipTurn').facilitator('skipTurn');
  table.facilitator('chooseCard', { cardId: 'deck/one' }).facilitator('swapCard');
  expect(table.turn.cardId).toBe('deck/two');
});

test('[PILE-4] the draw still says which pile the space called for', () => {
  const table = aTable({ houseRules: { hearAll: true }, poems: 0 });
  for (let turn = 0; turn < 2; turn++) {
    table.to('talk', 1).facilitator('skipTurn');
    for (let i = 0; i < 3; i++) table.facilitator('skipTurn');
    table.standing('0', 0);
  }
  table.to('talk', 1);
  expect(table.turn.draw).toMatchObject({ landed: 0, from: 1, because: 'hear-all' });
  expect(table.facilitator('swapCard').turn.draw).toMatchObject({ landed: 0, from: 1, because: 'swapped' });
});

test('[PILE-4] refuses before a card lies on the table, and after the end', () => {
  expect(aTable().code('4', 'swapCard')).toBe('no-card');
  expect(aTable().to('talk').facilitator('endGame').code('4', 'swapCard')).toBe('game-ended');
});

test('[FAC-1] refuses a team that would swap', () => {
  expect(aTable().to('talk').code('0', 'swapCard')).toBe('facilitator-only');
});
