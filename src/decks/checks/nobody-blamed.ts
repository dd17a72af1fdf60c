import { perspectivesOf } from '../defaults.ts';
import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { playedEffects } from './played.ts';

/** Fewer than this say nothing about a deck. */
const LEAST_REMOVES = 4;

/** No perspective is the villain: its tiles are not taken away more than twice as often as any other's. */
export function checkNobodyBlamed(deck: Deck): Problem[] {
  const removed = playedEffects(deck).filter((effect) => effect.op === 'remove');
  const counts = perspectivesOf(deck).map(({ id, name }) => ({
    name,
    count: removed.filter((effect) => effect.perspective === id).length,
  }));
  return counts.flatMap(({ name, count }, index) => {
    const most = Math.max(...counts.filter((_, other) => other !== index).map((other) => other.count));
    return count >= LEAST_REMOVES && count > 2 * most
      ? [problem('warning', 'perspective-blamed', { path: '/cards', params: { name, count, most } })]
      : [];
  });
}
