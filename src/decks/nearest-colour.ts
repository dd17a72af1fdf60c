import { print, type Rgb, parse } from './colours.ts';
import { distance, labOf } from './colour-vision.ts';

/** How far from a colour another is looked for, in parts of 255, and in what steps. */
const REACH = [96, 255] as const;
const STEPS = 16;

/**
 * The colour that looks most like another among those that pass; null when none does. It tries a grid around the colour,
 * then a finer one around the best, so it finds one of the nearest.
 */
export function nearestColour(hex: string, passes: (candidate: string) => boolean): string | null {
  for (const reach of REACH) {
    const coarse = nearestOf(gridAround(parse(hex), reach), { hex, passes });
    if (coarse === null) continue;
    return nearestOf(gridAround(parse(coarse), reach / STEPS), { hex, passes }) ?? coarse;
  }
  return null;
}

function nearestOf(
  candidates: readonly string[],
  { hex, passes }: { hex: string; passes: (candidate: string) => boolean },
): string | null {
  const from = labOf(hex, 'full');
  const sorted = candidates
    .map((candidate) => ({ candidate, away: distance(labOf(candidate, 'full'), from) }))
    .toSorted((a, b) => a.away - b.away);
  return sorted.find(({ candidate }) => passes(candidate))?.candidate ?? null;
}

/** Colours in equal steps in every direction, up to `reach` away. */
function gridAround([r, g, b]: Rgb, reach: number): string[] {
  const offsets = Array.from({ length: STEPS + 1 }, (_, index) => (index / STEPS - 0.5) * 2 * reach);
  return offsets.flatMap((dr) =>
    offsets.flatMap((dg) => offsets.map((db) => print([moved(r, dr), moved(g, dg), moved(b, db)]))),
  );
}

const moved = (part: number, by: number): number => Math.min(255, Math.max(0, Math.round(part + by)));
