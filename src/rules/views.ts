import { choicesFor, effectNow } from './effects.ts';
import { isComplete } from './path.ts';
import { allThatCameUp, coming } from './piles.ts';
import {
  POEMS,
  TEAMS,
  type Core,
  type HistoryEntry,
  type Path,
  type TableSetup,
  type TableState,
  type Team,
  type WordId,
} from './state.ts';
import type {
  Audience,
  FacilitatorView,
  HistoryView,
  PromisedView,
  TableView,
  TurnStart,
  TurnView,
} from './view-types.ts';

/** What a view needs beside the state: the setup, and the words that people typed as they are now. */
export interface ViewContext {
  setup: TableSetup;
  /** `null` when the words were hidden. */
  words: (id: WordId) => string | null;
}

/** Lines of the history that everybody gets; the facilitator gets all. */
const LATEST_LINES = 12;

/**
 * What one audience sees of a table: a list of what is shown, never of what is hidden. The order of the piles and an
 * effect before its reveal are in the facilitator's alone; the seed is in nobody's. [VIEW-1] [VIEW-2]
 */
export function viewFor(audience: 'facilitator', state: TableState, context: ViewContext): FacilitatorView;
export function viewFor(audience: Audience, state: TableState, context: ViewContext): TableView;
export function viewFor(audience: Audience, state: TableState, context: ViewContext): TableView {
  const all = audience === 'facilitator';
  const view: TableView = {
    stateVersion: 1,
    turn: turnView(state, all),
    path: pathView(state, context),
    inPlay: [...state.inPlay],
    complete: context.setup.outcomes.filter((outcome) => isComplete(state, outcome)),
    locked: [...state.locked],
    tokens: { ...state.tokens },
    teams: teamsView(state, context),
    order: [...state.order],
    houseRules: { ...state.houseRules },
    ended: state.ended !== null,
    drawn: [...state.drawn],
    barriers: state.barriers.length,
    history: historyView(all ? state.history : state.history.slice(-LATEST_LINES), context, all),
    historyLength: state.history.length,
  };
  if (!all) return view;
  const whole: FacilitatorView = { ...view, facilitator: facilitatorPart(state, context) };
  return whole;
}

/** The part of a team's or a screen's view that is sent to a boardgame.io client that isn't ours. [VIEW-5] */
export function promisedView(view: TableView): PromisedView {
  const { stateVersion, path, inPlay, complete, locked, tokens, teams, houseRules, ended } = view;
  const { number, team, step, paused, roll, space, cardId, effects, nextEffect, choices } = view.turn;
  const turn = { number, team, step, paused, roll, space, cardId, effects, nextEffect, choices };
  return { stateVersion, turn, path, inPlay, complete, locked, tokens, teams, houseRules, ended };
}

function turnView(state: TableState, all: boolean): TurnView {
  const { turn } = state;
  const revealed = turn.step === 'act' || turn.step === 'finish';
  const shown = turn.step !== 'roll' && (all || revealed || state.houseRules.effect === 'shown');
  const choices = state.ended ? { slots: [], lendAHand: false } : choicesFor(state, effectNow(state));
  return {
    number: turn.number,
    team: turn.team,
    step: turn.step,
    paused: state.paused,
    roll: turn.roll,
    space: turn.space,
    cardId: turn.cardId,
    effects: shown ? turn.effects.map((effect) => ({ ...effect, suggests: [...effect.suggests] })) : null,
    nextEffect: turn.nextEffect,
    choices: choices.slots,
    lendAHand: choices.lendAHand,
    draw: turn.draw && { ...turn.draw },
    done: turn.done.map(({ how, perspective, outcome, locked }) => ({ how, perspective, outcome, locked })),
    carriedBy: turn.carriedBy,
    moveOnAsked: turn.moveOnAsked,
    completed: [...turn.completed],
    drawnAtMs: turn.drawnAtMs,
  };
}

function pathView(state: TableState, { words }: ViewContext): TableView['path'] {
  const path: TableView['path'] = {};
  for (const outcome in state.path) {
    const from = state.path[outcome] ?? {};
    const block: TableView['path'][string] = {};
    for (const perspective in from) {
      const tile = from[perspective] ?? null;
      block[perspective] = tile && { caption: tile.caption === null ? null : words(tile.caption) };
    }
    path[outcome] = block;
  }
  return path;
}

function teamsView(state: TableState, { setup, words }: ViewContext): TableView['teams'] {
  const view = (team: Team): TableView['teams'][Team] => {
    const { name, inPlay } = state.teams[team];
    return { name: (name === null ? null : words(name)) ?? setup.teamNames[team], inPlay };
  };
  return { '0': view('0'), '1': view('1'), '2': view('2'), '3': view('3') };
}

function historyView(lines: HistoryEntry[], { words }: ViewContext, withIds: boolean): HistoryView[] {
  return lines.map(({ word, ...line }) => {
    if (word === undefined) return { ...line };
    return { ...line, word: words(word), ...(withIds && { wordId: word }) };
  });
}

function facilitatorPart(state: TableState, { setup }: ViewContext): FacilitatorView['facilitator'] {
  const came = allThatCameUp(state, setup);
  return {
    coming: ([0, 1, 2, 3, POEMS] as const).map((pile) => coming(state, setup, pile).slice(0, 3)),
    swappedOut: [...state.swappedOut],
    cameUp: setup.cards.filter((card) => came.has(card.id)).map((card) => card.id),
    turns: state.starts.length,
    starts: state.starts.map(turnStart),
    canGoForward: state.ahead.length > 0,
    leaving: TEAMS.filter((team) => state.teams[team].leaving),
  };
}

/** A path is replaced, never changed in place: which of its slots are filled is worked out once. */
const filledOf = new WeakMap<Path, string>();

function filledSlots(path: Path): string {
  const known = filledOf.get(path);
  if (known !== undefined) return known;
  const slots = Object.values(path).flatMap((block) => Object.values(block));
  const filled = slots.map((tile) => (tile ? '1' : '0')).join('');
  filledOf.set(path, filled);
  return filled;
}

function turnStart({ turn, tokens, path }: Core): TurnStart {
  return { turn: turn.number, team: turn.team, tokens: { ...tokens }, filled: filledSlots(path) };
}
