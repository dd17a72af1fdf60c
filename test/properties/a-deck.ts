import * as fc from 'fast-check';
import type { Effect, HouseRules, SetupCard, TableSetup } from '../../src/rules/state.ts';
import { TEAM_NAMES } from '../support/a-table.ts';

const PERSPECTIVES = ['sun', 'moon', 'rain', 'wind'];
const OUTCOMES = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9'];

/** What the cards of a deck may do. */
type Ops = readonly Effect['op'][];
const MIXED: Ops = ['place', 'place', 'remove', 'discuss'];
const DECKS: readonly { name: string; ops: Ops; most: number }[] = [
  { name: 'mixed', ops: MIXED, most: 6 },
  { name: 'every card removes', ops: ['remove'], most: 4 },
  { name: 'every card is talk', ops: ['discuss'], most: 3 },
  { name: 'one card a perspective', ops: MIXED, most: 1 },
];

const perspective = fc.constantFrom(...PERSPECTIVES);

function anEffect(ops: Ops, whose: fc.Arbitrary<string | null>): fc.Arbitrary<Effect> {
  return fc.record({
    op: fc.constantFrom(...ops),
    perspective: whose,
    suggests: fc.subarray(OUTCOMES.slice(0, 2)),
  });
}

function scenarios(of: string, ops: Ops, most: number): fc.Arbitrary<SetupCard[]> {
  const effects = fc.array(anEffect(ops, fc.oneof({ weight: 3, arbitrary: fc.constant(of) }, perspective)), {
    minLength: 1,
    maxLength: 2,
  });
  return fc
    .array(effects, { minLength: 1, maxLength: most })
    .map((all) =>
      all.map((each, i) => ({ id: `d/${of}-${i}`, kind: 'scenario', perspective: of, effects: each })),
    );
}

function poems(ops: Ops): fc.Arbitrary<SetupCard[]> {
  const effects = fc.array(anEffect(ops, fc.option(perspective)), { maxLength: 2 });
  return fc
    .array(fc.oneof(fc.constant<Effect[]>([]), effects), { maxLength: 3 })
    .map((all) =>
      all.map((each, i) => ({ id: `d/poem-${i}`, kind: 'poem', perspective: null, effects: each })),
    );
}

/** Decks of every odd kind: all cards remove, no poems, one card a perspective, poems with effects, two effects. */
const aDeck: fc.Arbitrary<SetupCard[]> = fc
  .constantFrom(...DECKS)
  .chain(({ ops, most }) =>
    fc.tuple(
      ...PERSPECTIVES.map((each) => scenarios(each, ops, most)),
      fc.oneof(fc.constant([]), poems(ops)),
    ),
  )
  .map((piles) => piles.flat());

const houseRules: fc.Arbitrary<HouseRules> = fc.record({
  tokens: fc.constantFrom('team', 'shared'),
  dice: fc.constantFrom('d6', 'physical'),
  hearAll: fc.boolean(),
  mitigate: fc.boolean(),
  effect: fc.constantFrom('hidden', 'shown'),
  softTimerMinutes: fc.constantFrom(null, 4),
});

/** What a table may start from: any deck, 2 to 9 outcomes, any house rules, cards left out, whole perspectives too. */
export const aRandomSetup: fc.Arbitrary<TableSetup> = fc
  .record({
    cards: aDeck,
    outcomes: fc.oneof(fc.constant(2), fc.integer({ min: 2, max: 9 })),
    houseRules,
    seed: fc.uuid(),
  })
  .chain(({ cards, outcomes: count, houseRules: rules, seed }) => {
    const outcomes = OUTCOMES.slice(0, count);
    const ids = cards.map((card) => card.id);
    const aPile = fc.constantFrom(...PERSPECTIVES).map((of) => ids.filter((id) => id.startsWith(`d/${of}`)));
    const setup = fc.record({
      seed: fc.constant(`seed-${seed}`),
      perspectives: fc.constant(PERSPECTIVES),
      outcomes: fc.constant(outcomes),
      cards: fc.constant(cards),
      leftOut: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(ids), aPile),
      teamNames: fc.constant(TEAM_NAMES),
      houseRules: fc.constant(rules),
      inPlay: fc.subarray(outcomes, { minLength: 2 }),
      paused: fc.boolean(),
      firstCard: fc.option(fc.constantFrom('d/none', ...ids)),
    });
    return setup.map(({ firstCard, ...rest }) => ({ ...rest, ...(firstCard === null ? {} : { firstCard }) }));
  });
