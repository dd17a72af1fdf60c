import * as fc from 'fast-check';
import { choicesFor, effectNow } from '../../src/rules/effects.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import { tileAt, type Slot } from '../../src/rules/path.ts';
import { checkMove } from '../../src/rules/play.ts';
import type { MoveInputs, MoveName } from '../../src/rules/moves.ts';
import {
  FACILITATOR,
  TEAMS,
  type Seat,
  type TableSetup,
  type TableState,
  type Team,
} from '../../src/rules/state.ts';
import { TEAM_MOVES, type TeamMoveName } from '../../src/rules/team-moves.ts';

/** One step of random play: numbers that choose what is done, by whom and with what. */
export interface Step {
  kind: number;
  who: number;
  what: number;
  a: number;
  b: number;
  nobodyHere: boolean;
}

const number = fc.nat({ max: 999 });
const aStep: fc.Arbitrary<Step> = fc.noBias(
  fc.record({
    kind: fc.nat({ max: 99 }),
    who: number,
    what: number,
    a: number,
    b: number,
    nobodyHere: fc.boolean(),
  }),
);

/** The facilitator fills an empty slot. */
const HEAD_START: Step = { kind: 50, who: 0, what: 0, a: 0, b: 2, nobodyHere: false };

/** Steps of all roles, legal and illegal; some games begin with half the path, so that it comes to an end. */
export const someSteps = (most: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(
      fc.constantFrom(0, 0, 3, 6, 7),
      fc.array(aStep, { minLength: Math.ceil(most / 2), maxLength: most, size: 'max' }),
    )
    .map(([tiles, steps]) => [...Array.from({ length: tiles }, () => HEAD_START), ...steps]);

const SEATS: readonly Seat[] = [...TEAMS, '4'];

function at<T>(items: readonly T[], n: number, otherwise: T): T {
  return items[n % Math.max(1, items.length)] ?? otherwise;
}

const nothing = (): object => ({});

/** An input for each move; some of them name what isn't there. */
function inputs(
  state: TableState,
  setup: TableSetup,
  { who, what, a, b }: Step,
): { [K in MoveName]: () => object } {
  const slot = someSlot(state, setup, { a, b });
  const outcome = at(b % 2 ? state.locked : [...setup.outcomes, 'toString', ''], a, slot.outcome);
  const team = at(TEAMS, a, '0');
  const cardId = at([...setup.cards.map((card) => card.id), 'd/none'], a, '');
  const word = `w.${b}`;
  const make: { [K in MoveName]: () => object } = {
    rollDice: nothing,
    enterRoll: () => ({ pips: (a % 6) + 1 }),
    revealEffect: nothing,
    placeTile: () => ({ ...slot, ...(who % 2 && { caption: word }) }),
    removeTile: () => slot,
    mitigate: () => ({ what: word, owner: word }),
    decline: () => ({ reason: word }),
    captionTile: () => ({ ...slot, ...(what % 2 && { caption: word }) }),
    takeBack: nothing,
    askToMoveOn: nothing,
    carryOn: nothing,
    nameTeam: () => ({ name: word }),
    finishTurn: nothing,
    actFor: () => {
      const move = at(TEAM_NAMES, b, 'rollDice');
      return { team: who % 3 ? state.turn.team : team, move, args: make[move]() };
    },
    pause: nothing,
    resume: nothing,
    skipTurn: nothing,
    setAside: () => ({ team }),
    bringBack: () => ({ team }),
    orderTeams: () => ({ teams: someOrder(a, b) }),
    swapCard: nothing,
    chooseCard: () => ({ cardId }),
    addTile: () => ({ ...slot, reason: word }),
    takeTile: () => ({ ...slot, reason: word }),
    lockBlock: () => ({ outcome }),
    reopenBlock: () => ({ outcome }),
    setOutcomes: () => ({ outcomes: setup.outcomes.filter((_, i) => (a >> (i % 9)) % 2) }),
    setHouseRules: () => someHouseRules(a % 2 === 0, b),
    correctCard: () => ({ cardId, field: 'text', text: word }),
    goBack: () => ({ turn: (a % (state.turn.number + 2)) + (b % 9 ? 1 : -1) }),
    goForward: nothing,
    endGame: nothing,
    reopenGame: nothing,
    takeSeat: () => ({ team }),
    mendWords: () => ({ word, hidden: a % 2 === 0 }),
  };
  return make;
}

/** Any slot, one that is filled, one that is empty, or none at all. */
function someSlot(state: TableState, setup: TableSetup, { a, b }: Pick<Step, 'a' | 'b'>): Slot {
  const nowhere = { perspective: '__proto__', outcome: at([...setup.outcomes, 'toString'], b, '') };
  if (b % 10 === 0) return nowhere;
  const all = setup.outcomes.flatMap((outcome) =>
    setup.perspectives.map((perspective) => ({ perspective, outcome })),
  );
  if (b % 3 === 0) return at(all, a, nowhere);
  const wanted = b % 3 === 1;
  return at(
    all.filter((slot) => (tileAt(state, slot) !== null) === wanted),
    a,
    nowhere,
  );
}

/** All four teams, from any of them on; now and then one of them twice. */
function someOrder(from: number, n: number): Team[] {
  const turned = [...TEAMS.slice(from % 4), ...TEAMS.slice(0, from % 4)];
  return n % 5 ? turned : [...turned.slice(1), at(TEAMS, n, '0')];
}

function someHouseRules(on: boolean, n: number): MoveInputs['setHouseRules'] {
  const all: MoveInputs['setHouseRules'][] = [
    { tokens: on ? 'shared' : 'team' },
    { dice: on ? 'd6' : 'physical' },
    { hearAll: on, mitigate: !on },
    { effect: on ? 'hidden' : 'shown' },
    { softTimerMinutes: null },
    {},
  ];
  return at(all, n, {});
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a table that lists every team move
const TEAM_NAMES = Object.keys(TEAM_MOVES) as TeamMoveName[];

const EVERY_MOVE: readonly MoveName[] = [
  ...TEAM_NAMES,
  'actFor',
  'pause',
  'resume',
  'skipTurn',
  'setAside',
  'bringBack',
  'orderTeams',
  'swapCard',
  'chooseCard',
  'addTile',
  'takeTile',
  'lockBlock',
  'reopenBlock',
  'setOutcomes',
  'setHouseRules',
  'correctCard',
  'goBack',
  'goForward',
  'endGame',
  'reopenGame',
  'takeSeat',
  'mendWords',
];

/** The move that brings the turn on, as the active team would play it. */
export function nextMove(state: TableState, step: Step): { move: MoveName; input: object } {
  const physical = state.houseRules.dice === 'physical';
  if (state.turn.step === 'roll' && physical) return { move: 'enterRoll', input: { pips: (step.a % 6) + 1 } };
  if (state.turn.step === 'roll') return { move: 'rollDice', input: {} };
  if (state.turn.step === 'talk') return { move: 'revealEffect', input: {} };
  if (state.turn.step === 'finish') return { move: 'finishTurn', input: {} };
  const effect = effectNow(state);
  const slot = at(choicesFor(state, effect).slots, step.a, { perspective: '', outcome: '' });
  if (step.b % 8 === 0) return { move: 'decline', input: { reason: 'w.why' } };
  if (effect?.op === 'place') return { move: 'placeTile', input: slot };
  if (state.houseRules.mitigate && step.b % 3 === 0)
    return { move: 'mitigate', input: { what: 'w.what', owner: 'w.owner' } };
  return { move: 'removeTile', input: slot };
}

/** A move before it is known whether it may be played. */
export interface Chosen {
  seat: Seat;
  move: MoveName;
  input: object;
}

/** Whatever the active team does next. */
function bringsTheTurnOn(state: TableState, each: Step): Chosen {
  const seat = each.kind < 6 || state.paused ? '4' : (state.turn.carriedBy ?? state.turn.team);
  return { seat, ...nextMove(state, each) };
}

/** Any move by any seat. */
function anything(state: TableState, setup: TableSetup, each: Step): Chosen {
  const move = at(EVERY_MOVE, each.what, 'pause');
  return { seat: at(SEATS, each.who, '0'), move, input: inputs(state, setup, each)[move]() };
}

/** The event of a move, as the server would make it. */
export function withGiven(state: TableState, chosen: Chosen, nobodyHere: boolean): TableEvent {
  const given = { atMs: 1_000 + state.history.length, nobodyHere };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each move is given the input that its own entry makes
  return { ...chosen, given } as TableEvent;
}

/** What random play would come to too rarely by itself. */
function rarely(state: TableState, { kind }: Step): readonly MoveName[] {
  if (state.ended) return ['reopenGame', 'reopenGame', 'goBack'];
  if (state.ahead.length > 0 && kind >= 40) return ['goForward', 'goForward', 'goBack'];
  if (state.locked.length > 0 && kind >= 56) return ['reopenBlock', 'lockBlock', 'removeTile', 'takeTile'];
  return kind < 54 ? ['addTile'] : ['takeBack', 'lockBlock', 'goBack', 'carryOn', 'mitigate'];
}

/** Moves that the rules allow now, by whoever may. */
function allowed(state: TableState, setup: TableSetup, each: Step): Chosen[] {
  const make = inputs(state, setup, each);
  const moves = each.kind < 60 ? rarely(state, each) : EVERY_MOVE;
  const seats: readonly Seat[] = each.kind < 75 ? [FACILITATOR] : [at(SEATS, each.who, '0'), FACILITATOR];
  return moves
    .flatMap((move) => seats.map((seat): Chosen => ({ seat, move, input: make[move]() })))
    .filter((chosen) => checkMove(state, withGiven(state, chosen, each.nobodyHere), setup) === null);
}

/** What a step of random play does: half of all steps bring the turn on, a tenth may be anything at all. */
function chosenBy(state: TableState, setup: TableSetup, each: Step): Chosen {
  if (each.kind >= 90) return anything(state, setup, each);
  const isHeldUp = state.ahead.length > 0 || state.ended !== null;
  if (each.kind < (isHeldUp ? 40 : 50)) return bringsTheTurnOn(state, each);
  return at(allowed(state, setup, each), each.what, bringsTheTurnOn(state, each));
}

/** The event that a step of random play is, at this state; the rules may refuse it. */
export function eventFor(state: TableState, setup: TableSetup, each: Step): TableEvent {
  return withGiven(state, chosenBy(state, setup, each), each.nobodyHere);
}
