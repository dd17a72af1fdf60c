import { expect, test } from 'vitest';
import { createEngine } from '../../src/rules/bgio.ts';
import { draftEngine } from '../support/draft-engine.ts';
import { forRandomGames } from './run.ts';
import { walk } from './walk.ts';

test("[HOLDS-12] boardgame.io's reducer and the rules alone give the same state for the same moves", () => {
  let moves = 0;
  forRandomGames({ games: 25, steps: 60 }, (game) => {
    const engine = createEngine(game.setup);
    const onDrafts = draftEngine(game.setup);
    let played = engine.start();
    let drafted = onDrafts.start();
    walk(game, ({ event, state }) => {
      const before = JSON.stringify(played.G);
      const next = engine.play(played, event);
      expect(JSON.stringify(next.G) === JSON.stringify(state), `${event.move} gave another state`).toBe(true);
      expect(JSON.stringify(played.G) === before, `${event.move} changed the state before it`).toBe(true);
      drafted = onDrafts.play(drafted, event);
      expect(JSON.stringify(drafted.G) === JSON.stringify(state), `${event.move} differs on a draft`).toBe(
        true,
      );
      played = next;
      moves += 1;
    });
  });
  expect(moves).toBeGreaterThan(500);
});
