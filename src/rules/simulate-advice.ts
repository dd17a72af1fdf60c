import { PRESETS } from './setup.ts';
import type { DeckSimulation } from './simulate-deck.ts';

/** What to change, or that nothing needs to be; the words come from a table. Shares are 0 to 1. */
export type SimulationAdvice = {
  [Code in keyof AdviceParams]: { code: Code; params: AdviceParams[Code] };
}[keyof AdviceParams];

export interface AdviceParams {
  /** Most tables finish in time. */
  'time-fits': { finished: number; turns: number; minutes: number };
  /** Many tables don't; what would fit. Null: nothing that was tried. */
  'time-short': {
    finished: number;
    turns: number;
    minutes: number;
    fittingOutcomes: number | null;
    turnsNeeded: number | null;
    minutesNeeded: number | null;
  };
  /** Most tables finish long before. */
  'time-left': { median: number; minutes: number; moreOutcomes: number };
  /** Hardly any table ever finishes, however long it plays. */
  'path-never-finished': Record<string, never>;
  /** In many games some perspective, this one most often, isn't heard at all. */
  'view-unheard': { share: number; name: string; hearAll: boolean };
  /** Cards of these perspectives come a second time in many games. */
  'cards-come-twice': { names: string[]; share: number };
  /** Many cards don't come in most games: there are more than time for them. */
  'cards-hardly-seen': { count: number; all: number; aGame: number };
  /** Many effects that remove find nothing to take. */
  'removes-miss': { share: number };
}

/** A facilitator can rely on it when four tables in five finish. */
const ENOUGH = 0.8;
const OFTEN = 0.05;
/** About half find nothing in ordinary play: a tile of that perspective has to be there first. */
const MANY_MISSES = 0.7;

interface Others {
  /** How many outcomes the deck has. */
  all: number;
  /** The share of games that would be finished in time with the first so many outcomes. */
  chanceWith: (count: number) => number;
}

/** What a simulation says about a plan: first the time, then whose voice is missing, then the cards. */
export function adviceOf(simulation: DeckSimulation, others: Others): SimulationAdvice[] {
  return [timeAdvice(simulation, others), ...viewAdvice(simulation), ...cardAdvice(simulation)];
}

function timeAdvice(simulation: DeckSimulation, others: Others): SimulationAdvice {
  const { finished, turns, minutesATurn, turnsToFinish, outcomes } = simulation;
  const minutes = turns * minutesATurn;
  if (turnsToFinish.p10 === null) {
    return { code: 'path-never-finished', params: {} };
  }
  if (finished < ENOUGH) {
    const turnsNeeded = turnsToFinish.p90;
    const minutesNeeded = turnsNeeded === null ? null : turnsNeeded * minutesATurn;
    const fittingOutcomes = mostThatFit(outcomes.length - 1, others);
    return {
      code: 'time-short',
      params: { finished, turns, minutes, fittingOutcomes, turnsNeeded, minutesNeeded },
    };
  }
  const more = outcomes.length < others.all ? mostThatFit(others.all, others) : null;
  const { median } = turnsToFinish;
  if (more !== null && more > outcomes.length && median !== null && median < turns * 0.7) {
    return { code: 'time-left', params: { median, minutes: median * minutesATurn, moreOutcomes: more } };
  }
  return { code: 'time-fits', params: { finished, turns, minutes } };
}

/** The most outcomes, the first in path order, with which enough games are finished in time; 2 at least. */
function mostThatFit(from: number, { chanceWith }: Others): number | null {
  for (let count = from; count >= 2; count--) if (chanceWith(count) >= ENOUGH) return count;
  return null;
}

function viewAdvice({ heard, notAllHeard, preset }: DeckSimulation): SimulationAdvice[] {
  const [most] = heard.toSorted((a, b) => b.neverShare - a.neverShare);
  if (!most || notAllHeard <= OFTEN) return [];
  const { hearAll } = PRESETS[preset].houseRules;
  return [{ code: 'view-unheard', params: { share: notAllHeard, name: most.name, hearAll } }];
}

function cardAdvice({
  heard,
  cards,
  neverSeen,
  hardlySeen,
  removes,
  poemsAGame,
}: DeckSimulation): SimulationAdvice[] {
  const twice = heard.filter(({ twiceShare }) => twiceShare > OFTEN);
  const share = Math.max(...heard.map(({ twiceShare }) => twiceShare));
  const count = neverSeen.length + hardlySeen.length;
  const aGame = heard.reduce((sum, { cardsAGame }) => sum + cardsAGame, poemsAGame);
  return [
    ...(twice.length > 0
      ? [{ code: 'cards-come-twice' as const, params: { names: twice.map(({ name }) => name), share } }]
      : []),
    ...(count > 0
      ? [{ code: 'cards-hardly-seen' as const, params: { count, all: cards.length, aGame } }]
      : []),
    ...(removes.aGame >= 1 && removes.missShare > MANY_MISSES
      ? [{ code: 'removes-miss' as const, params: { share: removes.missShare } }]
      : []),
  ];
}
