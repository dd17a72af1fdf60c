import { expect, test } from 'vitest';
import { aTable, block, place, remove, slot, type TableInTest } from '../../test/support/a-table.ts';
import type { FacilitatorView, TableView } from './view-types.ts';
import { promisedView, viewFor } from './views.ts';

const words = (id: string): string | null => (id === 'w.hidden' ? null : `the words of ${id}`);

function seenBy(audience: 'team' | 'screen', table: TableInTest): TableView {
  return viewFor(audience, table.state, { setup: table.setup, words });
}

function seenByFacilitator(table: TableInTest): FacilitatorView {
  return viewFor('facilitator', table.state, { setup: table.setup, words });
}

test('[VIEW-1] teams and screens see no effect before its reveal, and all of it after', () => {
  for (const audience of ['team', 'screen'] as const) {
    const table = aTable({ card: [place('staff', 'choice')] });
    expect(seenBy(audience, table).turn.effects).toBeNull();
    expect(seenBy(audience, table.to('talk')).turn).toMatchObject({ effects: null, choices: [] });
    expect(seenBy(audience, table.to('act')).turn).toMatchObject({
      effects: [{ op: 'place', perspective: 'staff', suggests: ['choice'] }],
      choices: [
        { perspective: 'staff', outcome: 'choice' },
        { perspective: 'staff', outcome: 'wellbeing' },
        { perspective: 'staff', outcome: 'dignity' },
      ],
    });
  }
});

test('[TURN-3] with the house rule, the effect is seen from the draw', () => {
  const table = aTable({ card: [place('staff')], houseRules: { effect: 'shown' } });
  expect(seenBy('team', table).turn.effects).toBeNull();
  expect(seenBy('team', table.to('talk')).turn.effects).toHaveLength(1);
});

test('[TURN-3] without it, a swapped card hides its effect again', () => {
  const table = aTable({ card: [place('staff')] })
    .to('finish')
    .facilitator('swapCard');
  expect(seenBy('screen', table).turn).toMatchObject({ effects: null, done: [] });
});

test("[VIEW-2] the seed is in nobody's view", () => {
  const table = aTable({ seed: 'ThisIsTheSeed' }).to('act');
  expect(JSON.stringify([seenBy('team', table), seenByFacilitator(table)])).not.toContain('ThisIsTheSeed');
});

test("[VIEW-1] the order of the piles is in no team's view", () => {
  const table = aTable();
  const view = JSON.stringify(seenBy('team', table));
  for (const card of table.setup.cards) expect(view).not.toContain(card.id);
});

test('[VIEW-3] the facilitator sees the effect from the draw, what comes, and the whole history', () => {
  const table = aTable({ cards: 4 });
  for (let i = 0; i < 6; i++) table.nextTurn();
  table.to('talk').facilitator('swapCard').facilitator('setAside', { team: table.turn.team });
  const view = seenByFacilitator(table);
  expect(view.turn.effects).toHaveLength(1);
  expect(view.history).toHaveLength(table.state.history.length);
  expect(view.facilitator).toMatchObject({
    turns: 7,
    canGoForward: false,
    swappedOut: table.state.swappedOut,
  });
  expect(view.facilitator.leaving).toEqual([table.turn.team]);
  expect(view.facilitator.cameUp).toContain(table.turn.cardId);
  expect(view.facilitator.coming).toHaveLength(5);
  expect(seenBy('team', table).history.length).toBeLessThan(view.history.length);
});

test('[VIEW-3] the facilitator sees how each turn started', () => {
  const table = aTable({ outcomes: 2, tiles: ['choice/staff'] }).nextTurn(3);
  expect(seenByFacilitator(table).facilitator.starts).toEqual([
    { turn: 1, team: '0', tokens: { '0': 0, '1': 8, '2': 16, '3': 24 }, filled: '00000000' },
    { turn: 2, team: '1', tokens: { '0': 3, '1': 8, '2': 16, '3': 24 }, filled: '00100000' },
  ]);
});

test('[VIEW-3] what the facilitator sees coming comes', () => {
  const table = aTable();
  const [next] = seenByFacilitator(table).facilitator.coming[2] ?? [];
  expect(table.to('talk', 3).turn.cardId).toBe(next);
});

test('[VIEW-3] a card that was chosen or swapped out is not among what comes', () => {
  const table = aTable({ cards: 3 });
  const [next = '', then] = seenByFacilitator(table).facilitator.coming[0] ?? [];
  table.facilitator('chooseCard', { cardId: next });
  expect(seenByFacilitator(table).facilitator.coming[0]?.[0]).toBe(then);
  table.facilitator('swapCard').facilitator('goBack', { turn: 1 });
  expect(seenByFacilitator(table).facilitator.coming[0]).not.toContain(next);
});

test('[VIEW-4] words are joined in; what was hidden is shown to nobody', () => {
  const table = aTable({ tiles: ['choice/staff', 'choice/people'] });
  table.play('0', 'captionTile', { ...slot('choice/staff'), caption: 'w.hidden' });
  table.play('0', 'captionTile', { ...slot('choice/people'), caption: 'w.seen' });
  table.play('1', 'nameTeam', { name: 'w.name' }).play('2', 'nameTeam', { name: 'w.hidden' });
  const view = seenBy('team', table);
  expect(view.path).toMatchObject({
    choice: { staff: { caption: null }, people: { caption: 'the words of w.seen' } },
  });
  expect(view.teams['1'].name).toBe('the words of w.name');
  expect(view.teams['2'].name).toBe('Lanterns');
  expect(view.history.at(-1)).toMatchObject({ act: 'named', word: null });
  expect(view.history.at(-1)).not.toHaveProperty('wordId');
  expect(seenByFacilitator(table).history.at(-1)).toMatchObject({ word: null, wordId: 'w.hidden' });
});

test('[VIEW-1] everybody sees the path, what is complete, locked and in play, and whose turn it is', () => {
  const table = aTable({ tiles: block('choice'), inPlay: ['choice', 'dignity'] });
  expect(seenBy('screen', table)).toMatchObject({
    stateVersion: 1,
    inPlay: ['choice', 'dignity'],
    complete: ['choice'],
    locked: ['choice'],
    ended: false,
    order: ['0', '1', '2', '3'],
    turn: { number: 1, team: '0', step: 'roll', paused: false, roll: null, space: null, cardId: null },
    path: { dignity: { staff: null } },
  });
});

test('[EFFECT-2] the choices say that the team lends a hand', () => {
  const table = aTable({ card: [place('staff')], outcomes: 2, tiles: ['choice/staff', 'wellbeing/staff'] });
  expect(seenBy('team', table.to('act')).turn).toMatchObject({ lendAHand: true });
  expect(seenBy('team', table).turn.choices).toHaveLength(6);
});

test('[PATH-5] no tile of a locked block is among the choices', () => {
  const table = aTable({ card: [remove('staff')], tiles: [...block('choice'), 'dignity/staff'] }).to('act');
  expect(seenBy('team', table).turn.choices).toEqual([{ perspective: 'staff', outcome: 'dignity' }]);
});

test('[END-2] a game that has ended offers no choices', () => {
  const table = aTable().to('act').facilitator('endGame');
  expect(seenBy('team', table)).toMatchObject({ ended: true, turn: { choices: [] } });
});

test('[VIEW-5] what is promised to any client is a part of the view, without the history', () => {
  const view = seenBy('team', aTable({ card: [place('staff')] }).to('act'));
  const promised = promisedView(view);
  expect(view).toMatchObject(promised);
  expect(Object.keys(promised).toSorted()).toEqual([
    'complete',
    'ended',
    'houseRules',
    'inPlay',
    'locked',
    'path',
    'stateVersion',
    'teams',
    'tokens',
    'turn',
  ]);
  expect(promised.turn).toMatchObject({
    step: 'act',
    choices: view.turn.choices,
    nextEffect: 0,
    paused: false,
  });
});
