import type { Deck } from '../../src/decks/schema.ts';
import { GAME_FORMAT, openGame, type SavedGame } from '../../src/protocol/game-file.ts';
import type { SetupChoices } from '../../src/rules/setup.ts';
import { greedyMove } from '../../src/rules/simulate.ts';
import { FACILITATOR, TEAMS, type TableState, type Team } from '../../src/rules/state.ts';
import { openLocalGame, type LocalGame } from '../../src/session/local-game.ts';
import { TEAM_NAMES } from './a-table.ts';
import { starterDeck } from './told-decks.ts';

type Act = readonly [move: string, args?: Record<string, unknown>];

/** A game that teams really play, up to the moment that somebody wants to look at. */
export interface Told {
  /** The starter deck unless told. */
  deck?: Deck;
  choices?: Partial<Omit<SetupChoices, 'seed'>>;
  /** Teams that sit; all four unless told. */
  teams?: readonly Team[];
  /** The moment. Seeds are tried in order until one comes to it: the same on any machine. */
  until: (state: TableState) => boolean;
  /** What is done at that moment, each a move with its words. */
  after?: readonly Act[];
}

/** Where a told game stands. */
export interface ToldGame {
  saved: SavedGame;
  state: TableState;
}

const MOST_SEEDS = 60;
const MOST_MOVES = 900;

/** What people wrote on tiles. */
const CAPTIONS = [
  'Ask her. Then wait for the answer.',
  'Ten minutes more',
  'One name, one number to ring',
  'She picks who comes in',
];

/** Plays a game to its moment, as teams would that want the path full. */
export function tell(told: Told): ToldGame {
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const game = begin(told, `told ${seed}`);
    if (!comesTo(game, told)) continue;
    for (const [move, args] of told.after ?? []) play(game, move, args ?? {});
    return { saved: game.saved(), state: game.state() };
  }
  throw new Error('no seed comes to that moment');
}

function begin({ deck = starterDeck(), choices = {}, teams = TEAMS }: Told, seed: string): LocalGame {
  const opened = openGame({
    format: GAME_FORMAT,
    deck,
    choices: { preset: 'classic', teamNames: TEAM_NAMES, ...choices, seed },
    events: teams.map((team) => ({
      move: 'takeSeat',
      input: { team },
      seat: FACILITATOR,
      given: { atMs: Date.now(), nobodyHere: false },
    })),
    words: [],
  });
  if (!opened.ok) throw new Error(`no such game: ${JSON.stringify(opened)}`);
  return openLocalGame(opened.game);
}

function comesTo(game: LocalGame, { until }: Told): boolean {
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const state = game.state();
    if (until(state)) return true;
    if (state.ended !== null) return false;
    playOn(game, moves);
  }
  return false;
}

/** One move, and now and then words on the tile that it placed. */
function playOn(game: LocalGame, moves: number): void {
  const { move, input } = greedyMove(game.state());
  play(game, move, move === 'mitigate' ? WRITTEN : { ...input });
  if (move === 'placeTile' && moves % 3 === 0) {
    play(game, 'captionTile', { ...input, caption: CAPTIONS[moves % CAPTIONS.length] });
  }
}

const WRITTEN = {
  what: 'Ring her the evening before',
  owner: 'Joe, of the day team',
  firstStep: 'Swap the rota on Monday',
};

function play(game: LocalGame, move: string, args: Record<string, unknown>): void {
  const result = game.play(move, args, Date.now());
  if (!result.ok) throw new Error(`${move} was refused: ${result.code}`);
}
