import { expect, test } from 'vitest';
import { aTable, block, place, remove, slot } from '../../../test/support/a-table.ts';

test('[FOCUS-1] changes which outcomes are in play, in path order, during play too', () => {
  const table = aTable()
    .to('talk')
    .facilitator('setOutcomes', { outcomes: ['dignity', 'choice'] });
  expect(table.state.inPlay).toEqual(['choice', 'dignity']);
  expect(table.line('outcomes-set')).toMatchObject({ detail: 'choice,dignity' });
});

test('[FOCUS-2] narrowing keeps all tiles', () => {
  const table = aTable({ tiles: ['wellbeing/staff'] });
  table.facilitator('setOutcomes', { outcomes: ['dignity', 'choice'] });
  expect(table.tiles).toEqual(['wellbeing/staff']);
});

test('[EFFECT-7] narrowing in the middle of an act lets an impossible effect pass', () => {
  const table = aTable({ card: [remove('staff'), place('people')], tiles: ['wellbeing/staff'] }).to('act');
  table.facilitator('setOutcomes', { outcomes: ['dignity', 'choice'] });
  expect(table.turn).toMatchObject({ step: 'act', nextEffect: 1, done: [{ how: 'passed' }] });
});

test('[EFFECT-2] narrowing in the middle of an act can make the team lend a hand', () => {
  const table = aTable({ card: [place('staff')], tiles: ['choice/staff', 'dignity/staff'] }).to('act');
  table.facilitator('setOutcomes', { outcomes: ['dignity', 'choice'] });
  table.team('placeTile', slot('choice/people'));
  expect(table.acts.at(-1)).toBe('lent-a-hand');
});

test('[FOCUS-1] refuses fewer than two, and outcomes that nobody knows', () => {
  const table = aTable();
  expect(table.code('4', 'setOutcomes', { outcomes: ['choice'] })).toBe('outcomes-2-to-all');
  expect(table.code('4', 'setOutcomes', { outcomes: ['choice', 'choice'] })).toBe('outcomes-2-to-all');
  expect(table.code('4', 'setOutcomes', { outcomes: [] })).toBe('outcomes-2-to-all');
  expect(table.code('4', 'setOutcomes', { outcomes: ['choice', 'valueOf'] })).toBe('unknown-outcome');
});

test('[END-1] widening at a finished turn lets the game go on', () => {
  const table = aTable({
    inPlay: ['choice', 'wellbeing'],
    tiles: [...block('choice'), ...block('wellbeing')],
  });
  table.facilitator('setOutcomes', { outcomes: ['choice', 'wellbeing', 'dignity'] }).nextTurn();
  expect(table.state.ended).toBeNull();
});

test('[FAC-1] refuses a team that would change the outcomes in play', () => {
  expect(aTable().code('0', 'setOutcomes', { outcomes: ['choice', 'dignity'] })).toBe('facilitator-only');
});
