import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { playedEffects } from './played.ts';

const LEAST_PERCENT = 60;
const MOST_PERCENT = 80;

/** Of all effects of scenarios, 60 to 80% place a tile: below, a path hardly grows; above, nothing stands in its way. */
export function checkPlaceShare(deck: Deck): Problem[] {
  const effects = playedEffects(deck);
  if (effects.length === 0) return [];
  const percent = Math.round(
    (effects.filter((effect) => effect.op === 'place').length / effects.length) * 100,
  );
  if (percent >= LEAST_PERCENT && percent <= MOST_PERCENT) return [];
  const params = { percent, least: LEAST_PERCENT, most: MOST_PERCENT };
  return [problem('warning', 'place-share', { path: '/cards', params })];
}
