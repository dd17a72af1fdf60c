import { expect, test } from 'vitest';
import { aTable, place, slot } from '../../../test/support/a-table.ts';

const chosen = { cardId: 'deck/staff-3' };

test('[FAC-4] puts a particular card on the table, at any step', () => {
  for (const step of ['roll', 'talk', 'act', 'finish'] as const) {
    const table = aTable().to(step).facilitator('chooseCard', chosen);
    expect(table.turn).toMatchObject({ step: 'talk', cardId: 'deck/staff-3', nextEffect: 0, done: [] });
    expect(table.turn.draw).toMatchObject({ from: 2, because: 'chosen' });
  }
});

test('[FAC-4] chosen in place of a roll, it leaves the token where it stands', () => {
  const table = aTable().facilitator('chooseCard', chosen);
  expect(table.turn).toMatchObject({ roll: null, space: 0, draw: { landed: 4 } });
  expect(table.state.tokens['0']).toBe(0);
  expect(table.nextTurn().turn.number).toBe(2);
});

test('[FAC-4] takes back what the card before it did', () => {
  const table = aTable({ card: [place('people')] })
    .to('act')
    .team('placeTile', slot('choice/people'));
  expect(table.facilitator('chooseCard', chosen).tiles).toEqual([]);
});

test('[HEAR-2] a chosen card counts as drawn, and the one that it replaces no longer', () => {
  const table = aTable().facilitator('chooseCard', chosen);
  expect(table.state.drawn).toEqual([0, 0, 1, 0]);
  table.facilitator('chooseCard', { cardId: 'deck/people-1' });
  expect(table.state.drawn).toEqual([1, 0, 0, 0]);
});

test('[PILE-2] a chosen card does not come up again before its pile is reshuffled', () => {
  const table = aTable({ cards: { staff: 4 }, poems: 0 }).facilitator('chooseCard', chosen);
  const seen = [table.turn.cardId];
  for (let i = 0; i < 3; i++) seen.push(table.nextTurn().to('talk').turn.cardId);
  expect(new Set(seen).size).toBe(4);
  expect(table.nextTurn().to('talk').turn.draw?.reshuffled).toBe(true);
});

test('[PILE-5] refuses a card that came up since its pile was shuffled', () => {
  const table = aTable().to('talk');
  expect(table.code('4', 'chooseCard', { cardId: table.turn.cardId ?? '' })).toBe('card-came-up');
  table.nextTurn().facilitator('chooseCard', chosen);
  expect(table.code('4', 'chooseCard', chosen)).toBe('card-came-up');
});

test('[PILE-5] refuses a card that was swapped out, left out, or is unknown', () => {
  const table = aTable({ leftOut: ['deck/staff-3'] }).to('talk');
  const first = table.turn.cardId ?? '';
  table.facilitator('swapCard');
  expect(table.code('4', 'chooseCard', { cardId: first })).toBe('card-swapped-out');
  expect(table.code('4', 'chooseCard', chosen)).toBe('card-left-out');
  expect(table.code('4', 'chooseCard', { cardId: 'deck/toString' })).toBe('unknown-card');
});

test('[PILE-5] refuses after the end', () => {
  expect(aTable().facilitator('endGame').code('4', 'chooseCard', chosen)).toBe('game-ended');
});

test('[FAC-1] refuses a team that would choose', () => {
  expect(aTable().code('0', 'chooseCard', chosen)).toBe('facilitator-only');
});
