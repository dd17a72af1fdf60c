import { choicesFor, effectNow } from './effects.ts';
import { isComplete, isFull } from './path.ts';
import { cameUp, cardOf, pileOrder } from './piles.ts';
import { PERSPECTIVE_PILES, POEMS, SPACES, TEAMS, type TableSetup, type TableState } from './state.ts';

type Holds = (state: TableState, setup: TableSetup) => boolean;

const sameItems = (some: readonly string[], all: readonly string[]): boolean =>
  some.length === all.length && some.every((each, i) => each === all[i]);
const unique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

/** What is true of the path in every state. */
const OF_THE_PATH: Record<string, Holds> = {
  'the path has a block an outcome': (state, setup) => sameItems(Object.keys(state.path), setup.outcomes),
  'a block has a slot a perspective': (state, setup) =>
    Object.values(state.path).every((block) => sameItems(Object.keys(block), setup.perspectives)),
  'a slot is filled or empty': (state) =>
    Object.values(state.path)
      .flatMap((block) => Object.values(block))
      .every((tile) => tile === null || tile.caption === null || typeof tile.caption === 'string'),
  'a locked block is complete': (state) => state.locked.every((outcome) => isComplete(state, outcome)),
  'a block is locked once': (state) => unique(state.locked),
  'a block to celebrate is complete': (state) =>
    state.turn.completed.every((outcome) => isComplete(state, outcome)) && unique(state.turn.completed),
  'at least two outcomes are in play, in path order': (state, setup) =>
    state.inPlay.length >= 2 &&
    sameItems(
      state.inPlay,
      setup.outcomes.filter((outcome) => state.inPlay.includes(outcome)),
    ),
  'an open path is remembered': (state) => isFull(state) || state.turn.pathWasOpen,
};

/** What is true of the cards. */
const OF_THE_CARDS: Record<string, Holds> = {
  'a pile is drawn no further than it goes': (state, setup) =>
    state.piles.every((pile, i) => {
      const index = i === POEMS ? POEMS : (PERSPECTIVE_PILES[i] ?? POEMS);
      return (
        pile.next >= 0 && pile.next <= pileOrder(setup, index, pile.shuffle).length && unique(pile.chosen)
      );
    }),
  'the card on the table came up, and may be there': (state, setup) => {
    const { cardId } = state.turn;
    if (cardId === null) return true;
    const card = cardOf(setup, cardId);
    const gone = state.swappedOut.includes(cardId) || setup.leftOut.includes(cardId);
    return card !== null && cameUp(state, setup, card) && !gone;
  },
  'a card is swapped out once': (state) => unique(state.swappedOut),
  'draws are counted from 0': (state) => state.drawn.every((count) => count >= 0),
  'a barrier is of a turn that has been': (state) =>
    state.barriers.every((barrier) => barrier.turn >= 1 && barrier.turn <= state.turn.number),
};

/** What is true of the turn: each step has what it needs, and nothing is left undone that could pass by itself. */
const OF_THE_TURN: Record<string, Holds> = {
  'before the roll nothing has happened': ({ turn }) =>
    turn.step !== 'roll' || (turn.roll === null && turn.draw === null && turn.done.length === 0),
  'after the roll a card was drawn': ({ turn, ended }) =>
    turn.step === 'roll' || ended === 'path' || (turn.draw !== null && turn.effects.length > 0),
  'every effect before the next is done': ({ turn }) => turn.done.length === turn.nextEffect,
  'no effect is done before the reveal': ({ turn }) => turn.step !== 'talk' || turn.nextEffect === 0,
  'an effect to be done can be done': (state) =>
    state.turn.step !== 'act' || choicesFor(state, effectNow(state)).slots.length > 0,
  'a turn waits to be finished when no effect is left': ({ turn, ended }) =>
    turn.step !== 'finish' || ended === 'path' || turn.nextEffect === turn.effects.length,
  'a roll is 1 to 6': ({ turn }) => turn.roll === null || [1, 2, 3, 4, 5, 6].includes(turn.roll),
  'every turn has its start': (state) =>
    state.starts.length === state.turn.number &&
    state.starts.every((start, i) => start.turn.number === i + 1 && start.turn.step === 'roll'),
};

/** What is true of the teams and their tokens. */
const OF_THE_TEAMS: Record<string, Holds> = {
  'a token stands on the track': (state) =>
    TEAMS.every((team) => Number.isInteger(state.tokens[team]) && state.tokens[team] >= 0) &&
    TEAMS.every((team) => state.tokens[team] < SPACES),
  'a shared token is one': (state) =>
    state.houseRules.tokens === 'team' || new Set(Object.values(state.tokens)).size === 1,
  'the order has every team once': (state) => sameItems(state.order.toSorted(), TEAMS),
  'a roll is due from a team in play': (state) =>
    state.turn.step !== 'roll' ||
    state.ended !== null ||
    state.teams[state.turn.team].inPlay ||
    TEAMS.every((team) => !state.teams[team].inPlay),
  'only a team in play can be leaving': (state) =>
    TEAMS.every((team) => !state.teams[team].leaving || state.teams[team].inPlay),
};

const INVARIANTS = Object.entries({ ...OF_THE_PATH, ...OF_THE_CARDS, ...OF_THE_TURN, ...OF_THE_TEAMS });

/** What ought to hold of every state and doesn't of this one; an empty list for a state that is sound. */
export function brokenInvariants(state: TableState, setup: TableSetup): string[] {
  return INVARIANTS.filter(([, holds]) => !holds(state, setup)).map(([name]) => name);
}
