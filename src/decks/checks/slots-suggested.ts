import { outcomesOf, perspectivesOf } from '../defaults.ts';
import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { playedEffects } from './played.ts';

/** For each perspective and outcome some card suggests to place a tile and some card to take it away. */
export function checkSlotsSuggested(deck: Deck): Problem[] {
  const effects = playedEffects(deck);
  const ops = ['place', 'remove'] as const;
  return ops.flatMap((op) =>
    perspectivesOf(deck).flatMap(({ id, name }) => {
      const suggested = new Set(
        effects
          .filter((effect) => effect.op === op && effect.perspective === id)
          .flatMap((effect) => effect.suggests),
      );
      const outcomes = outcomesOf(deck)
        .filter((outcome) => !suggested.has(outcome.id))
        .map((outcome) => outcome.short);
      if (outcomes.length === 0) return [];
      return [problem('advice', 'slots-never-suggested', { path: '/cards', params: { op, name, outcomes } })];
    }),
  );
}
