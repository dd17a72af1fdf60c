import * as fc from 'fast-check';
import { vi } from 'vitest';
import type { TableEvent } from '../../src/rules/event.ts';
import type { TableSetup } from '../../src/rules/state.ts';
import { aRandomSetup } from './a-deck.ts';
import { someSteps, type Step } from './a-move.ts';
import { seed } from '../support/property-seed.ts';
import { FOUND_CASES } from './found-cases.ts';

/** Random play takes longer than a unit test, on a busy machine much longer. */
vi.setConfig({ testTimeout: 180_000 });

/** A table and what is tried at it. */
export interface Game {
  setup: TableSetup;
  steps: (Step | { event: TableEvent })[];
}

export interface Runs {
  /** How many games are played. */
  games: number;
  /** The most steps of a game. */
  steps: number;
}

/**
 * Plays random games, those that once found a fault first. A failing one is printed, shrunk, with its seed.
 * `PROPERTY_TIMES=20` plays twenty times as many.
 */
export function forRandomGames(runs: Runs, play: (game: Game) => void): void {
  const games = fc.record<Game>({ setup: aRandomSetup, steps: someSteps(runs.steps) });
  fc.assert(fc.property(games, play), {
    seed,
    numRuns: runs.games * Number(process.env['PROPERTY_TIMES'] ?? 1),
    // A failing game of hundreds of steps is shrunk for this long at most, then printed as it is.
    interruptAfterTimeLimit: 150_000,
    examples: FOUND_CASES.map((game) => [game]),
  });
}
