import { expect, test } from 'vitest';
import { aTable, block, place, slot } from '../../test/support/a-table.ts';

test('[TURN-7] the steps of a turn come in their order', () => {
  const table = aTable({ card: [place('staff')] });
  const steps = [table.turn.step];
  table.team('enterRoll', { pips: 1 });
  steps.push(table.turn.step);
  table.team('revealEffect');
  steps.push(table.turn.step);
  table.team('placeTile', slot('choice/staff'));
  steps.push(table.turn.step);
  table.team('finishTurn');
  steps.push(table.turn.step);
  expect(steps).toEqual(['roll', 'talk', 'act', 'finish', 'roll']);
});

test('[WHO-2] with no team in play the turn goes round all four, and the facilitator plays each', () => {
  const table = aTable({ teams: 0 });
  const teams = Array.from({ length: 5 }, () => {
    const { team } = table.turn;
    table.facilitator('enterRoll', { pips: 1 }).facilitator('skipTurn');
    return team;
  });
  expect(teams).toEqual(['0', '1', '2', '3', '0']);
});

test('[WHO-2] one team alone plays every turn', () => {
  const table = aTable({ teams: 0 }).facilitator('takeSeat', { team: '2' });
  expect([table.turn.team, table.nextTurn().turn.team]).toEqual(['2', '2']);
});

test('[WHO-2] going back finds the team to which the roll had passed', () => {
  const table = aTable({ teams: 0 }).facilitator('takeSeat', { team: '2' });
  table.facilitator('takeSeat', { team: '0' }).nextTurn();
  expect(table.facilitator('goBack', { turn: 1 }).turn).toMatchObject({ number: 1, team: '2' });
});

test('[TURN-5] a block is celebrated in the turn that completed it, and no longer', () => {
  const table = aTable({ card: [place('managers')], tiles: [] }).with(...block('choice').slice(0, 3));
  table.to('act').team('placeTile', slot('choice/managers'));
  expect(table.turn.completed).toEqual(['choice']);
  expect(table.team('finishTurn').turn.completed).toEqual([]);
});

test('[TURN-3] the soft timer has a beginning, the draw, and no end', () => {
  const table = aTable({ houseRules: { softTimerMinutes: 1 } });
  table.given = { atMs: 5_000, nobodyHere: false };
  table.to('talk');
  expect(table.turn.drawnAtMs).toBe(5_000);
  table.given = { atMs: 5_000_000, nobodyHere: false };
  table.play('2', 'nameTeam', { name: 'w' });
  expect(table.turn).toMatchObject({ step: 'talk', drawnAtMs: 5_000 });
});
