import { outcomesOf, perspectivesOf } from '../decks/defaults.ts';
import type { Deck } from '../decks/schema.ts';
import { PRESETS, setupFromDeck, tableCardId, type PresetName } from './setup.ts';
import { adviceOf, type SimulationAdvice } from './simulate-advice.ts';
import { addGame, emptyTally, finishedByTurn, pilesOf, turnOfPart, type Tally } from './simulate-tally.ts';
import { simulateGame } from './simulate.ts';
import { POEMS, type OutcomeId, type TableSetup } from './state.ts';

export interface SimulateDeckOptions {
  preset: PresetName;
  /** Outcomes in play: how many, the first in path order, or which. Left out, the preset's. */
  focus?: number | readonly OutcomeId[] | undefined;
  /** Turns that there is time for: 1 to 500. Left out, the fewest that the preset is made for. */
  turns?: number | undefined;
  /** How long a turn takes, talk and all. Left out, the preset's soft timer, or 4. */
  minutesATurn?: number | undefined;
  /** How many games are played; 1,000 unless told. More take longer and vary less. */
  games?: number | undefined;
  /** The same seed gives the same numbers, on any machine. */
  seed?: string | undefined;
  /** A game is given up after this many turns, and after those that there is time for; 200 unless told. */
  longest?: number | undefined;
}

/** Whether a deck will work in the time there is. Shares are 0 to 1, of all games. */
export interface DeckSimulation {
  preset: PresetName;
  games: number;
  seed: string;
  turns: number;
  minutesATurn: number;
  outcomes: { id: OutcomeId; name: string }[];
  /** The share of games in which the path is finished within the turns that there is time for. */
  finished: number;
  /** The same for each turn up to then: `[0]` is the first. */
  finishedByTurn: number[];
  /** Turns until the path is finished: half, one in ten and nine in ten of the games need no more. Null: longer than was played. */
  turnsToFinish: { median: number | null; p10: number | null; p90: number | null };
  /** How often each perspective is heard within the turns: cards a game, and the share of games without one. */
  heard: { id: string; name: string; cardsAGame: number; neverShare: number; twiceShare: number }[];
  /** The share of games in which some perspective is never heard within the turns. */
  notAllHeard: number;
  poemsAGame: number;
  /** In the deck's order: the share of games in which each card comes up. */
  cards: { id: string; share: number }[];
  neverSeen: string[];
  /** In fewer than one game in twenty, but seen. */
  hardlySeen: string[];
  /** Effects that remove: how many a game has, and the share of them that find no tile to take. */
  removes: { aGame: number; missShare: number };
  advice: SimulationAdvice[];
}

const HARDLY = 0.05;

/**
 * Plays many whole games with a deck that has no errors, by the rules and greedily, and tells whether it will work in the
 * time there is, and what to change. Takes about half a second for 1,000 games.
 */
export function simulateDeck(deck: Deck, options: SimulateDeckOptions): DeckSimulation {
  const { preset, turns, minutesATurn, games, seed } = withDefaults(options);
  const setup = tableOf(deck, options);
  const tally = playGames(setup, { ...options, turns, games, seed });
  const ofPile = (counts: readonly number[], pile: number): number => (counts[pile] ?? 0) / games;
  const cards = deck.cards
    .filter((card) => card.status !== 'draft')
    .map(({ id }) => ({ id, share: (tally.cards.get(tableCardId(deck.id, id)) ?? 0) / games }));
  const simulation: DeckSimulation = {
    preset,
    games,
    seed,
    turns,
    minutesATurn,
    outcomes: outcomesOf(deck)
      .filter((outcome) => setup.inPlay.includes(outcome.id))
      .map(({ id, name }) => ({ id, name })),
    finished: finishedByTurn(tally, turns).at(-1) ?? 0,
    finishedByTurn: finishedByTurn(tally, turns),
    turnsToFinish: {
      median: turnOfPart(tally, 0.5),
      p10: turnOfPart(tally, 0.1),
      p90: turnOfPart(tally, 0.9),
    },
    heard: perspectivesOf(deck).map(({ id, name }, pile) => ({
      id,
      name,
      cardsAGame: ofPile(tally.drawn, pile),
      neverShare: ofPile(tally.missed, pile),
      twiceShare: ofPile(tally.cameTwice, pile),
    })),
    notAllHeard: tally.notAllHeard / games,
    poemsAGame: ofPile(tally.drawn, POEMS),
    cards,
    neverSeen: cards.filter(({ share }) => share === 0).map(({ id }) => id),
    hardlySeen: cards.filter(({ share }) => share > 0 && share < HARDLY).map(({ id }) => id),
    removes: {
      aGame: tally.removes.all / games,
      missShare: tally.removes.all === 0 ? 0 : tally.removes.hitNothing / tally.removes.all,
    },
    advice: [],
  };
  const chanceWith = (count: number): number => chanceOf(deck, { ...options, focus: count, turns });
  return { ...simulation, advice: adviceOf(simulation, { all: outcomesOf(deck).length, chanceWith }) };
}

function withDefaults({ preset, turns, minutesATurn, games, seed }: SimulateDeckOptions) {
  const { houseRules, turns: madeFor } = PRESETS[preset];
  return {
    preset,
    turns: turns ?? madeFor[0],
    minutesATurn: minutesATurn ?? houseRules.softTimerMinutes ?? 4,
    games: games ?? 1_000,
    seed: seed ?? 'in-step',
  };
}

const NO_NAMES = { '0': '', '1': '', '2': '', '3': '' };

function tableOf(deck: Deck, { preset, focus }: SimulateDeckOptions): TableSetup {
  const ids = outcomesOf(deck).map((outcome) => outcome.id);
  const outcomes = typeof focus === 'number' ? ids.slice(0, focus) : focus && [...focus];
  return setupFromDeck(deck, { seed: '', preset, teamNames: NO_NAMES, ...(outcomes && { outcomes }) });
}

function playGames(
  setup: TableSetup,
  {
    turns,
    games,
    seed,
    longest = 200,
  }: { turns: number; games: number; seed: string; longest?: number | undefined },
): Tally {
  const tally = emptyTally(setup);
  const piles = pilesOf(setup);
  for (let game = 0; game < games; game++) {
    const played = simulateGame({ ...setup, seed: `${seed}/${game}` }, { turns: Math.max(turns, longest) });
    addGame(tally, played, { turns, piles });
  }
  return tally;
}

/** Games for a rough answer, which is all that advice needs. */
const ROUGHLY = 200;

/** The share of games that are finished within the turns, roughly. */
function chanceOf(deck: Deck, options: SimulateDeckOptions & { turns: number }): number {
  const { games: all, seed, turns } = withDefaults(options);
  const games = Math.min(all, ROUGHLY);
  const tally = playGames(tableOf(deck, options), { turns, games, seed, longest: turns });
  return finishedByTurn(tally, turns).at(-1) ?? 0;
}
