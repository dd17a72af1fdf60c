import { choicesFor, effectNow } from './effects.ts';
import type { Given, TableEvent } from './event.ts';
import type { Slot } from './path.ts';
import { applyMove, startTable } from './play.ts';
import {
  FACILITATOR,
  TEAMS,
  type CardId,
  type OutcomeId,
  type TableSetup,
  type TableState,
} from './state.ts';

export interface SimulateOptions {
  /** The game is given up after this many turns. */
  turns: number;
  /** How many teams sit, the first ones: 1 to 4. */
  teams?: 1 | 2 | 3 | 4;
}

export interface SimulatedGame {
  /** The turn at whose finish the path was complete; `null` when it wasn't within the turns. */
  turnsToFinish: number | null;
  /** `heardByTurn[t]` = how many of the four perspectives had been drawn by the end of turn `t + 1`. */
  heardByTurn: number[];
  /** Cards drawn of each perspective, in the deck's order. */
  drawn: number[];
  /** The cards in the order in which they came; `null` for a turn that found none. */
  cards: (CardId | null)[];
  /** Effects that remove, and how many of them found no tile to take. */
  removes: { all: number; hitNothing: number };
  /** Moves that were played. */
  moves: number;
}

const NOBODY_LOOKS: Given = { atMs: 0, nobodyHere: false };

/** How many tiles each outcome has. */
function tilesOn(state: TableState, outcome: OutcomeId): number {
  let tiles = 0;
  const block = state.path[outcome];
  for (const perspective in block) if (block[perspective]) tiles += 1;
  return tiles;
}

/** The slot whose outcome is closest to completion (`1`) or farthest from it (`-1`); the first among equals. */
function pick(state: TableState, slots: readonly Slot[], closest: 1 | -1): Slot {
  let best = slots[0];
  let most = -Infinity;
  for (const slot of slots) {
    const tiles = tilesOn(state, slot.outcome) * closest;
    if (tiles > most) {
      most = tiles;
      best = slot;
    }
  }
  if (!best) throw new Error('an effect to be done has no slot');
  return best;
}

/** What a team does that wants the path full: completes what is nearly complete, gives up where least is lost. */
function greedyAct(state: TableState): TableEvent {
  const effect = effectNow(state);
  const { slots } = choicesFor(state, effect);
  const seat = state.turn.team;
  const given = NOBODY_LOOKS;
  if (effect?.op === 'place') return { seat, move: 'placeTile', input: pick(state, slots, 1), given };
  if (state.houseRules.mitigate)
    return { seat, move: 'mitigate', input: { what: 'what', owner: 'owner' }, given };
  return { seat, move: 'removeTile', input: pick(state, slots, -1), given };
}

/** The move that a greedy team plays now: the rules allow it. */
export function greedyMove(state: TableState): TableEvent {
  const { step, team: seat } = state.turn;
  const given = NOBODY_LOOKS;
  if (step === 'roll') return { seat, move: 'rollDice', input: {}, given };
  if (step === 'talk') return { seat, move: 'revealEffect', input: {}, given };
  if (step === 'act') return greedyAct(state);
  return { seat, move: 'finishTurn', input: {}, given };
}

/**
 * Plays one whole game by the rules themselves, greedily: a team places where an outcome is closest to completion and
 * takes away where it is farthest from it. The same setup, its seed included, gives the same game on any machine.
 */
export function simulateGame(setup: TableSetup, options: SimulateOptions): SimulatedGame {
  const state = startTable(setup);
  const game: SimulatedGame = {
    turnsToFinish: null,
    heardByTurn: [],
    drawn: [],
    cards: [],
    removes: { all: 0, hitNothing: 0 },
    moves: 0,
  };
  const play = (event: TableEvent): void => {
    applyMove(state, event, setup);
    game.moves += 1;
  };
  for (const team of TEAMS.slice(0, options.teams ?? 4)) {
    play({ seat: FACILITATOR, move: 'takeSeat', input: { team }, given: NOBODY_LOOKS });
  }
  while (state.ended === null && state.turn.number <= options.turns) {
    play(greedyMove(state));
    if (state.turn.step === 'finish') lookAtTurn(state, game);
  }
  if (state.ended === 'path') game.turnsToFinish = state.turn.number;
  game.drawn = [...state.drawn];
  return game;
}

/** Notes what a turn that waits to be finished did. */
function lookAtTurn(state: TableState, game: SimulatedGame): void {
  const { turn, drawn } = state;
  if (game.cards.length === turn.number) return;
  game.cards.push(turn.cardId);
  game.heardByTurn.push(drawn.filter((count) => count > 0).length);
  turn.effects.forEach((effect, i) => {
    if (effect.op !== 'remove') return;
    game.removes.all += 1;
    if (turn.done[i]?.how === 'passed') game.removes.hitNothing += 1;
  });
}
