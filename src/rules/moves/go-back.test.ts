import { expect, test } from 'vitest';
import { asItIs, aTable, block, place, slot } from '../../../test/support/a-table.ts';

test('[BACK-2] goes back to the start of any earlier turn, and of this one', () => {
  const table = aTable();
  const starts = [asItIs(table.state)];
  for (let i = 0; i < 5; i++) starts.push(asItIs(table.nextTurn().state));
  table.to('act').facilitator('goBack', { turn: 6 });
  expect(asItIs(table.state)).toEqual(starts[5]);
  table.facilitator('goBack', { turn: 2 });
  expect(asItIs(table.state)).toEqual(starts[1]);
  expect(table.line('went-back')).toMatchObject({ turn: 6, number: 2 });
});

test('[BACK-2] goes back across a reshuffle: the same cards come in the same order', () => {
  const table = aTable({ cards: 1, poems: 1 });
  const drawn = (): (string | null)[] =>
    Array.from({ length: 12 }, () => {
      const { cardId } = table.to('talk', 3).turn;
      table.facilitator('skipTurn');
      return cardId;
    });
  const first = drawn();
  expect(table.acts).toContain('reshuffled');
  table.facilitator('goBack', { turn: 1 });
  expect(table.state.piles.every((pile) => pile.shuffle === 0 && pile.next === 0)).toBe(true);
  expect(drawn()).toEqual(first);
});

test('[BACK-2] a new roll is a new roll', () => {
  const table = aTable({ houseRules: { dice: 'd6' }, seed: 'rolls' });
  const rolls = Array.from({ length: 12 }, () => {
    const { roll } = table.to('talk').turn;
    table.facilitator('goBack', { turn: 1 });
    return roll;
  });
  expect(new Set(rolls).size).toBeGreaterThan(3);
});

test('[BACK-2] restores tokens, piles, path, locks, barriers and the turn', () => {
  const table = aTable({ tiles: block('choice').slice(0, 3), card: [place('managers')] });
  const before = asItIs(table.nextTurn().state);
  table.to('act').team('placeTile', slot('choice/managers')).nextTurn();
  table.facilitator('goBack', { turn: 2 });
  expect(asItIs(table.state)).toEqual(before);
});

test('[BACK-4] leaves alone who is in play, house rules, outcomes, pause, names and the record', () => {
  const table = aTable({ teams: 2 }).to('act').team('decline', { reason: 'w.why' }).nextTurn();
  table.facilitator('takeSeat', { team: '3' }).facilitator('setHouseRules', { mitigate: true });
  table
    .facilitator('setOutcomes', { outcomes: ['choice', 'dignity'] })
    .play('1', 'nameTeam', { name: 'w.n' });
  table.facilitator('orderTeams', { teams: ['0', '3', '1', '2'] }).facilitator('pause');
  const { teams, houseRules, inPlay, order } = structuredClone(table.state);
  const lines = table.state.history.length;
  table.facilitator('goBack', { turn: 1 });
  expect(table.state).toMatchObject({ teams, houseRules, inPlay, order, paused: true });
  expect(table.state.history).toHaveLength(lines + 1);
});

test('[BACK-4] a card that was swapped out stays out', () => {
  const table = aTable({ cards: 2, poems: 0 }).to('talk');
  const first = table.turn.cardId;
  table.facilitator('swapCard').facilitator('goBack', { turn: 1 }).to('talk');
  expect(table.turn.cardId).not.toBe(first);
});

test('[BACK-2] what the facilitator added before the roll is gone, also when the roll passed to another team', () => {
  const table = aTable().with('choice/staff').facilitator('setAside', { team: '0' });
  table.nextTurn().facilitator('goBack', { turn: 1 });
  expect(table.tiles).toEqual([]);
  expect(table.turn).toMatchObject({ number: 1, team: '1' });
});

test('[WHO-2] a turn that is gone back to passes on from a team that is set aside by now', () => {
  const table = aTable().nextTurn().facilitator('setAside', { team: '0' });
  expect(table.facilitator('goBack', { turn: 1 }).turn).toMatchObject({ number: 1, team: '1' });
  table.facilitator('bringBack', { team: '0' }).facilitator('goBack', { turn: 1 });
  expect(table.turn).toMatchObject({ number: 1, team: '0' });
});

test('[BACK-2] goes back after the end', () => {
  const table = aTable({ outcomes: 2 })
    .nextTurn()
    .with(...block('choice'), ...block('wellbeing'));
  table.facilitator('skipTurn').facilitator('goBack', { turn: 2 });
  expect(table.state.ended).toBeNull();
  expect(table.tiles).toEqual([]);
});

test('[TRACK-3] a shared token stands where the team stands whose turn it is', () => {
  const table = aTable().nextTurn(5).nextTurn(2).facilitator('setHouseRules', { tokens: 'shared' });
  table.facilitator('goBack', { turn: 2 });
  expect(table.state.tokens).toEqual({ '0': 8, '1': 8, '2': 8, '3': 8 });
});

test('[BACK-2] refuses a turn that has not been', () => {
  const table = aTable().nextTurn();
  for (const turn of [0, 3, -1, 1.5]) expect(table.code('4', 'goBack', { turn })).toBe('no-such-turn');
});

test('[FAC-1] refuses a team that would go back', () => {
  expect(aTable().code('0', 'goBack', { turn: 1 })).toBe('facilitator-only');
});
