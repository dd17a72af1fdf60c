import { copyCore } from './core.ts';
import { effectsOf } from './effects.ts';
import { note, type By } from './history.ts';
import { isFull } from './path.ts';
import { drawFor } from './draw.ts';
import type { CardId, Draw, PileIndex, TableState, Team, Turn } from './state.ts';
import { pileOfSpace, setToken, spaceAfter } from './track.ts';

/** A turn before its roll. */
export function freshTurn(number: number, team: Team): Turn {
  return {
    number,
    team,
    step: 'roll',
    roll: null,
    space: null,
    cardId: null,
    draw: null,
    effects: [],
    nextEffect: 0,
    done: [],
    carriedBy: null,
    moveOnAsked: false,
    pathWasOpen: false,
    completed: [],
    drawnAtMs: null,
  };
}

/** The next team in the order that is in play; with none in play, simply the next. [WHO-1] */
export function teamAfter(state: TableState, team: Team): Team {
  const at = state.order.indexOf(team);
  const following = [...state.order.slice(at + 1), ...state.order.slice(0, at + 1)];
  return following.find((each) => state.teams[each].inPlay) ?? following[0] ?? team;
}

/** Starts a turn, and keeps its start so that one can come back to it. */
export function beginTurn(state: TableState, number: number, team: Team): void {
  state.turn = freshTurn(number, team);
  state.turn.pathWasOpen = !isFull(state);
  state.starts.push(copyCore(state));
}

/**
 * While a roll is due, whoever was set aside leaves at once, and a team that isn't in play passes to the next that
 * is. Answers whether it passed. [WHO-2] [WHO-4]
 */
export function passRollOn(state: TableState): boolean {
  if (state.turn.step !== 'roll' || state.ended) return false;
  leaveIfAsked(state);
  const inPlay = state.order.some((team) => state.teams[team].inPlay);
  if (!inPlay || state.teams[state.turn.team].inPlay) return false;
  state.turn.team = teamAfter(state, state.turn.team);
  state.turn.carriedBy = null;
  return true;
}

/** Called after every change: the roll passes on, and going back to this turn finds the team that had it. */
export function settleTeams(state: TableState): void {
  if (!passRollOn(state)) return;
  const at = state.turn.number - 1;
  const start = state.starts[at];
  if (start) state.starts[at] = { ...start, turn: { ...start.turn, team: state.turn.team } };
}

function leaveIfAsked(state: TableState): void {
  for (const team of state.order) {
    const each = state.teams[team];
    if (!each.leaving) continue;
    each.leaving = false;
    each.inPlay = false;
  }
}

/** Moves the token and draws for the space where it lands. [TURN-1] [TURN-2] */
export function moveAndDraw(state: TableState, by: By, pips: number): void {
  const { turn } = state;
  turn.roll = pips;
  turn.space = spaceAfter(state.tokens[turn.team], pips);
  setToken(state, turn.team, turn.space);
  note(state, by, { act: 'rolled', number: pips });
  const landed: PileIndex = pileOfSpace(turn.space);
  putOnTable(state, by, drawFor(state, by.setup, landed));
}

/** Puts a card on the table and returns the turn to talk; what the card before it did is undone by then. */
export function putOnTable(state: TableState, by: By, drawn: { cardId: CardId | null; draw: Draw }): void {
  const { turn } = state;
  turn.cardId = drawn.cardId;
  turn.draw = drawn.draw;
  turn.effects = effectsOf(by.setup, drawn.cardId);
  turn.moveOnAsked = false;
  turn.step = 'talk';
  turn.drawnAtMs = by.given.atMs;
  if (drawn.draw.reshuffled) note(state, by, { act: 'reshuffled', number: drawn.draw.from ?? 0 });
  if (drawn.cardId === null) note(state, by, { act: 'no-card' });
  else note(state, by, { act: 'drew', cardId: drawn.cardId, detail: drawn.draw.because });
}

/** Ends the turn as it stands: the game ends if its path was closed in this turn, else the turn passes on. [END-1] */
export function endTurn(state: TableState, by: By): void {
  if (isFull(state) && state.turn.pathWasOpen) {
    state.turn.step = 'finish';
    state.ended = 'path';
    note(state, by, { act: 'path-finished' });
    leaveIfAsked(state);
    return;
  }
  passOn(state);
}

/** The next turn, whether or not the path is closed. */
export function passOn(state: TableState): void {
  leaveIfAsked(state);
  beginTurn(state, state.turn.number + 1, teamAfter(state, state.turn.team));
}
