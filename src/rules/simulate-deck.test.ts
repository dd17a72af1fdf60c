import { expect, test } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../test/decks/a-deck.ts';
import { yardstickDeck } from '../../test/decks/yardstick-deck.ts';
import { DEFAULT_PERSPECTIVES } from '../decks/defaults.ts';
import type { Effect } from '../decks/schema.ts';
import { simulateDeck } from './simulate-deck.ts';

const GAMES = 2_000;

/** A deck of so many cards a perspective, alike but for their perspective, and poems. */
function alike(effects: Effect[], { cards = 12, poems = 8 } = {}) {
  return aDeck({
    cards: [
      ...DEFAULT_PERSPECTIVES.flatMap(({ id }) =>
        Array.from({ length: cards }, (_, n) => aScenario({ id: `${id}-${n}`, perspective: id, effects })),
      ),
      ...Array.from({ length: poems }, (_, n) => aPoem({ id: `poem-${n}` })),
    ],
  });
}

const codes = (...args: Parameters<typeof simulateDeck>) =>
  simulateDeck(...args).advice.map(({ code }) => code);

test('[PACE-1] a deck of which seven in ten place: 46 turns, four games in five 37 to 58', () => {
  const { turnsToFinish, finishedByTurn } = simulateDeck(yardstickDeck(70), {
    preset: 'classic',
    turns: 60,
    games: GAMES,
  });
  expect(Math.abs((turnsToFinish.median ?? 0) - 46)).toBeLessThanOrEqual(2);
  expect(Math.abs((turnsToFinish.p10 ?? 0) - 37)).toBeLessThanOrEqual(2);
  expect(Math.abs((turnsToFinish.p90 ?? 0) - 58)).toBeLessThanOrEqual(2);
  expect(finishedByTurn).toHaveLength(60);
  expect(finishedByTurn[45]).toBeGreaterThan(0.45);
  expect(finishedByTurn[45]).toBeLessThan(0.6);
});

test('[PACE-2] a deck of which three in four place, three outcomes: 94 games of 100 by turn 24', () => {
  const { finished, outcomes } = simulateDeck(yardstickDeck(75), {
    preset: 'classic',
    focus: 3,
    turns: 24,
    games: GAMES,
  });
  expect(Math.abs(finished - 0.94)).toBeLessThan(0.05);
  expect(outcomes.map(({ id }) => id)).toEqual(['choice', 'wellbeing', 'dignity']);
});

test('[PACE-3] with plain dice some view is not heard in 12 turns in 14 to 16 games of 100; with hearAll every one is', () => {
  const plain = simulateDeck(yardstickDeck(70), { preset: 'classic', turns: 12, games: GAMES });
  expect(Math.abs(plain.notAllHeard - 0.15)).toBeLessThan(0.02);
  const fair = simulateDeck(yardstickDeck(70), { preset: 'taster', focus: 7, turns: 12, games: GAMES });
  expect(fair.notAllHeard).toBe(0);
  expect(fair.heard.map(({ neverShare }) => neverShare)).toEqual([0, 0, 0, 0]);
});

test('[HOLDS-7] the same seed gives the same numbers', () => {
  const options = { preset: 'workshop', games: 50, seed: 'one' } as const;
  const deck = yardstickDeck(70);
  expect(simulateDeck(deck, options)).toEqual(simulateDeck(deck, options));
  expect(simulateDeck(deck, { ...options, seed: 'two' })).not.toEqual(simulateDeck(deck, options));
  expect(simulateDeck(deck, options)).toMatchObject({ turns: 24, minutesATurn: 4 });
});

test('[HEAR-1] counts what is heard within the time, and the cards that come up', () => {
  const deck = alike([{ op: 'discuss' }], { cards: 2 });
  const { heard, cards, poemsAGame, neverSeen } = simulateDeck(deck, {
    preset: 'taster',
    turns: 8,
    games: 100,
  });
  const all = heard.reduce((sum, { cardsAGame }) => sum + cardsAGame, poemsAGame);
  expect(all).toBeCloseTo(8, 9);
  expect(cards).toHaveLength(deck.cards.length);
  expect(cards.every(({ share }) => share > 0 && share <= 1)).toBe(true);
  expect(neverSeen).toEqual([]);
});

test('[PILE-1] a draft never comes up, and is no card that could', () => {
  const deck = alike([{ op: 'place' }], { cards: 2 });
  const cards = deck.cards.map((card, n) => (n === 0 ? { ...card, status: 'draft' as const } : card));
  const simulation = simulateDeck({ ...deck, cards }, { preset: 'taster', games: 20 });
  expect(simulation.cards.map(({ id }) => id)).not.toContain('people-0');
});

test('[PACE-1] too many outcomes for the time: says how many fit, and how many turns it takes', () => {
  const { advice } = simulateDeck(yardstickDeck(70), { preset: 'classic', turns: 24, games: 300 });
  expect(advice[0]).toMatchObject({
    code: 'time-short',
    params: { turns: 24, minutes: 96, fittingOutcomes: 3 },
  });
  const turnsNeeded = advice[0]?.code === 'time-short' ? advice[0].params.turnsNeeded : null;
  expect(turnsNeeded).toBeGreaterThan(46);
});

test('[PACE-2] time for more outcomes: says how many', () => {
  const { advice } = simulateDeck(alike([{ op: 'place' }]), {
    preset: 'workshop',
    focus: 2,
    turns: 40,
    games: 200,
  });
  expect(advice[0]).toMatchObject({ code: 'time-left', params: { moreOutcomes: 7 } });
});

test('[PACE-2] a deck that suits the time, and has no more outcomes to offer, is told that it does', () => {
  expect(codes(alike([{ op: 'place' }]), { preset: 'workshop', focus: 7, turns: 36, games: 200 })).toEqual([
    'time-fits',
  ]);
});

test('[HOLDS-9] a deck that only talks or removes never finishes', () => {
  const deck = alike([{ op: 'remove' }], { poems: 0 });
  expect(codes(deck, { preset: 'classic', games: 50, longest: 60 })).toEqual(
    expect.arrayContaining(['path-never-finished', 'removes-miss']),
  );
});

test('[HEAR-1] a view that is missing in many games is named', () => {
  const deck = yardstickDeck(70);
  expect(codes(deck, { preset: 'classic', turns: 12, games: 300 })).toContain('view-unheard');
  expect(codes(deck, { preset: 'taster', focus: 7, turns: 12, games: 300 })).not.toContain('view-unheard');
});

test('[PILE-1] cards that come twice, and cards that hardly come', () => {
  expect(codes(alike([{ op: 'place' }], { cards: 2 }), { preset: 'classic', games: 50 })).toContain(
    'cards-come-twice',
  );
  expect(codes(alike([{ op: 'place' }], { cards: 120 }), { preset: 'taster', games: 200 })).toContain(
    'cards-hardly-seen',
  );
});
