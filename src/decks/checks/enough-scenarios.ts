import { perspectivesOf } from '../defaults.ts';
import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { playedScenarios } from './played.ts';

const WANTED = 10;

/** The fewest may be a fifth less than the most. */
const LEAST_SHARE = 0.8;

/** Each perspective has ten scenarios or more, and about as many as the others. One with none is an error of its own. */
export function checkEnoughScenarios(deck: Deck): Problem[] {
  const scenarios = playedScenarios(deck);
  const counts = perspectivesOf(deck)
    .map(({ id, name }) => ({ name, count: scenarios.filter((card) => card.perspective === id).length }))
    .toSorted((a, b) => a.count - b.count);
  const few = counts
    .filter(({ count }) => count > 0 && count < WANTED)
    .map(({ name, count }) =>
      problem('advice', 'few-scenarios', { path: '/cards', params: { name, count, wanted: WANTED } }),
    );
  const fewest = counts.at(0);
  const most = counts.at(-1);
  if (!fewest || !most || fewest.count === 0 || fewest.count >= most.count * LEAST_SHARE) return few;
  const params = { fewestName: fewest.name, fewest: fewest.count, mostName: most.name, most: most.count };
  return [...few, problem('advice', 'scenarios-uneven', { path: '/cards', params })];
}
