import type { PathLayout } from '../board/path-layout.ts';

/** The drawing's size in its own units. */
export const RIBBON = { width: 1000, height: 330 };

const FIRST_X = 100;
const LAST_X = 810;
const LOW_Y = 228;
const HIGH_Y = 150;
/** How far the way winds to either side. */
const WIND = 26;
const LARGEST = 168;

/** A path of so many stones from the left to the house on the right, rising as it winds. */
export function ribbonLayout(outcomes: number): Omit<PathLayout, 'title' | 'die'> {
  const apart = (LAST_X - FIRST_X) / Math.max(1, outcomes - 1);
  const stones = Array.from({ length: outcomes }, (_, index) => ({
    x: outcomes === 1 ? (FIRST_X + LAST_X) / 2 : FIRST_X + index * apart,
    y: LOW_Y + ((HIGH_Y - LOW_Y) * index) / Math.max(1, outcomes - 1) + (index % 2 === 0 ? WIND : -WIND),
  }));
  return {
    size: Math.min(LARGEST, apart * 0.94),
    stones,
    start: { x: -20, y: 300 },
    home: { x: 925, y: 112 },
  };
}
