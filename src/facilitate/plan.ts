import { PRESETS, type PresetName } from '../rules/setup.ts';

/** Cards that it takes to build so many outcomes, by the yardsticks of the simulator. */
const CARDS_FOR: readonly (readonly [outcomes: number, cards: number])[] = [
  [2, 12],
  [3, 22],
  [4, 28],
  [5, 34],
  [6, 40],
  [7, 46],
  [8, 52],
  [9, 59],
];

/** Where no ring says how long people talk about a card. */
const USUAL_TALK_MINUTES = 4;
/** To roll, to walk, to choose and to place. */
const MOVES_MINUTES = 1;

/** How many cards a table talks about in so many minutes, roughly. */
export function cardsIn(minutes: number, preset: PresetName): number {
  const talk = PRESETS[preset].houseRules.softTimerMinutes ?? USUAL_TALK_MINUTES;
  return Math.max(1, Math.round(minutes / (talk + MOVES_MINUTES)));
}

/** How many outcomes a table can build in so many minutes: at least two, at most all that there are. */
export function outcomesIn(minutes: number, preset: PresetName, all: number): number {
  const cards = cardsIn(minutes, preset);
  const fits = CARDS_FOR.filter(([, needed]) => needed <= cards).map(([outcomes]) => outcomes);
  return Math.min(all, Math.max(2, ...fits));
}
