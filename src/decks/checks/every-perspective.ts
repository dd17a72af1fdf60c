import { perspectivesOf } from '../defaults.ts';
import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { playedScenarios } from './played.ts';

/** Every perspective has at least one scenario that is played: drafts don't count. */
export function checkEveryPerspective(deck: Deck): Problem[] {
  const voiced = new Set(playedScenarios(deck).map((card) => card.perspective));
  return perspectivesOf(deck)
    .filter((perspective) => !voiced.has(perspective.id))
    .map(({ id, name }) =>
      problem('error', 'perspective-without-scenario', { path: '/cards', params: { id, name } }),
    );
}
