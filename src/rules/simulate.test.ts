import { expect, test } from 'vitest';
import { aTable, block, place, remove } from '../../test/support/a-table.ts';
import { yardstickTable, type Yardstick } from '../../test/properties/yardstick-setup.ts';
import { checkMove, applyMove, startTable } from './play.ts';
import { greedyMove, simulateGame, type SimulatedGame } from './simulate.ts';

const GAMES = 3_000;

/** Many games of one deck, a seed each, the same ones every time. */
function games(yardstick: Yardstick, turns: number): SimulatedGame[] {
  const setup = yardstickTable(yardstick);
  return Array.from({ length: GAMES }, (_, n) => simulateGame({ ...setup, seed: `game ${n}` }, { turns }));
}

/** The turn by which this part of the games was finished. */
function turnOf(all: SimulatedGame[], part: number): number {
  const turns = all.map((game) => game.turnsToFinish ?? Infinity).toSorted((a, b) => a - b);
  return turns[Math.floor(turns.length * part)] ?? Infinity;
}

const share = (all: SimulatedGame[], is: (game: SimulatedGame) => boolean): number =>
  all.filter(is).length / all.length;

/** Whether some perspective was not drawn within twelve turns. */
const notHeard = (game: SimulatedGame): boolean => (game.heardByTurn[11] ?? 0) < 4;

test('[PACE-1] seven outcomes take about 46 turns, four games in five 37 to 58', () => {
  const all = games({ placePercent: 70, outcomes: 7, hearAll: false }, 200);
  expect(Math.abs(turnOf(all, 0.5) - 46)).toBeLessThanOrEqual(2);
  expect(Math.abs(turnOf(all, 0.1) - 37)).toBeLessThanOrEqual(2);
  expect(Math.abs(turnOf(all, 0.9) - 58)).toBeLessThanOrEqual(2);
});

test('[PACE-2] three outcomes, with three cards in four that place, are finished by turn 24 in 94 games of 100', () => {
  const all = games({ placePercent: 75, outcomes: 3, hearAll: false }, 24);
  const finished = share(all, (game) => game.turnsToFinish !== null);
  expect(Math.abs(finished - 0.94)).toBeLessThan(0.05);
});

test('[PACE-3] with plain dice some view is not drawn in 12 turns in 14 to 16 games of 100, with hearAll in none', () => {
  const plain = share(games({ placePercent: 70, outcomes: 7, hearAll: false }, 12), notHeard);
  expect(plain).toBeGreaterThan(0.13);
  expect(plain).toBeLessThan(0.17);
  expect(share(games({ placePercent: 70, outcomes: 7, hearAll: true }, 12), notHeard)).toBe(0);
});

test('[HOLDS-7] the same seed gives the same game', () => {
  const setup = yardstickTable({ placePercent: 70, outcomes: 7, hearAll: true });
  const game = simulateGame({ ...setup, seed: 'one' }, { turns: 100 });
  expect(simulateGame({ ...setup, seed: 'one' }, { turns: 100 })).toEqual(game);
  expect(simulateGame({ ...setup, seed: 'two' }, { turns: 100 })).not.toEqual(game);
});

test('[TURN-7] everything that a simulated team does, the rules allow', () => {
  const setup = { ...yardstickTable({ placePercent: 60, outcomes: 4, hearAll: true }), seed: 'allowed' };
  const state = startTable(setup);
  for (let moves = 0; moves < 500 && state.ended === null; moves++) {
    const event = greedyMove(state);
    expect(checkMove(state, event, setup)).toBeNull();
    applyMove(state, event, setup);
  }
  expect(state.ended).toBe('path');
});

test('[EFFECT-3] a game tells what it drew and what its cards took away', () => {
  const { setup } = aTable({ outcomes: 2, card: [remove('staff')], poems: 0, houseRules: { dice: 'd6' } });
  const game = simulateGame(setup, { turns: 10 });
  expect(game.turnsToFinish).toBeNull();
  expect(game.cards).toHaveLength(10);
  expect(game.heardByTurn).toHaveLength(10);
  expect(game.drawn.reduce((all, each) => all + each)).toBe(10);
  expect(game.removes).toEqual({ all: 10, hitNothing: 10 });
});

test('[EFFECT-4] where the house rules let it, a greedy team keeps its tile by an action', () => {
  const houseRules = { dice: 'd6', mitigate: true } as const;
  const { setup } = aTable({ outcomes: 2, card: [place('staff'), remove('staff')], poems: 3, houseRules });
  expect(simulateGame(setup, { turns: 200 }).turnsToFinish).not.toBeNull();
});

test('[EFFECT-1] a greedy team places where an outcome is closest to completion, and takes where it is farthest', () => {
  const table = aTable({ card: [place('staff')], tiles: ['dignity/people', 'dignity/managers'] }).to('act');
  expect(greedyMove(table.state)).toMatchObject({ move: 'placeTile', input: { outcome: 'dignity' } });
  const other = aTable({ card: [remove('staff')], tiles: [...block('dignity').slice(0, 3), 'choice/staff'] });
  expect(greedyMove(other.to('act').state)).toMatchObject({
    move: 'removeTile',
    input: { outcome: 'choice' },
  });
});
