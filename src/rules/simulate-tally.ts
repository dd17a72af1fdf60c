import type { SimulatedGame } from './simulate.ts';
import { pileOfCard } from './piles.ts';
import { PERSPECTIVE_PILES, POEMS, type CardId, type PileIndex, type TableSetup } from './state.ts';

/** What many games of one table came to. Counts are of games, unless they say otherwise. */
export interface Tally {
  games: number;
  /** `finishedAt[t]` = games whose path was complete at the finish of turn `t + 1`. */
  finishedAt: number[];
  /** Games that never saw a card of each perspective, in the deck's order. */
  missed: number[];
  /** Games that never saw a card of some perspective. */
  notAllHeard: number;
  /** Cards drawn of each perspective, in all games together; then poems. */
  drawn: number[];
  /** Games in which a card of each perspective came a second time; then poems. */
  cameTwice: number[];
  /** Games in which each card came up. */
  cards: Map<CardId, number>;
  /** Effects that remove, in all games together, and how many found no tile. */
  removes: { all: number; hitNothing: number };
}

export function emptyTally(setup: TableSetup): Tally {
  return {
    games: 0,
    finishedAt: [],
    missed: [0, 0, 0, 0],
    notAllHeard: 0,
    drawn: [0, 0, 0, 0, 0],
    cameTwice: [0, 0, 0, 0, 0],
    cards: new Map(setup.cards.map((card) => [card.id, 0])),
    removes: { all: 0, hitNothing: 0 },
  };
}

/** The pile of each card. */
export function pilesOf(setup: TableSetup): ReadonlyMap<CardId, PileIndex> {
  return new Map(setup.cards.map((card) => [card.id, pileOfCard(setup, card)]));
}

/** Adds a game: what it drew within the turns that there is time for, and whenever it was finished. */
export function addGame(
  tally: Tally,
  game: SimulatedGame,
  { turns, piles }: { turns: number; piles: ReadonlyMap<CardId, PileIndex> },
): void {
  tally.games += 1;
  const { turnsToFinish } = game;
  if (turnsToFinish !== null) add(tally.finishedAt, turnsToFinish - 1);
  tally.removes.all += game.removes.all;
  tally.removes.hitNothing += game.removes.hitNothing;
  const came = new Set<CardId>();
  const twice = new Set<PileIndex>();
  const heard = new Set<PileIndex>();
  const drawn = game.cards.slice(0, turns);
  for (const id of drawn) {
    if (id === null) continue;
    const pile = piles.get(id) ?? POEMS;
    add(tally.drawn, pile);
    heard.add(pile);
    if (came.has(id)) twice.add(pile);
    came.add(id);
  }
  for (const id of came) tally.cards.set(id, (tally.cards.get(id) ?? 0) + 1);
  for (const pile of twice) add(tally.cameTwice, pile);
  const missed = PERSPECTIVE_PILES.filter((pile) => !heard.has(pile));
  for (const pile of missed) add(tally.missed, pile);
  if (missed.length > 0) tally.notAllHeard += 1;
}

function add(counts: number[], at: number): void {
  while (counts.length <= at) counts.push(0);
  counts[at] = (counts[at] ?? 0) + 1;
}

/** The turn by which this part (0 to 1) of the games was finished; null where so many weren't. */
export function turnOfPart({ finishedAt, games }: Tally, part: number): number | null {
  const wanted = Math.floor(games * part) + 1;
  let finished = 0;
  for (const [index, count] of finishedAt.entries()) {
    finished += count;
    if (finished >= wanted) return index + 1;
  }
  return null;
}

/** The share of games (0 to 1) that were finished by each turn, the first one first. */
export function finishedByTurn({ finishedAt, games }: Tally, turns: number): number[] {
  let finished = 0;
  return Array.from({ length: turns }, (_, index) => {
    finished += finishedAt[index] ?? 0;
    return finished / games;
  });
}
