import { contrast, darkLike, PAPERS } from '../colours.ts';
import { distance, labOf, VISIONS, type Vision } from '../colour-vision.ts';
import { nearestColour } from '../nearest-colour.ts';
import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck, Perspective } from '../schema.ts';

/** Shapes need this much against what they lie on (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;
/** In OKLab; colours nearer than this can't be told apart with certainty. */
const LEAST_DISTANCE = 0.03;

type Theme = keyof typeof PAPERS;

/** A perspective's colour in a theme, and the field that an author would change. */
interface Painted {
  name: string;
  hex: string;
  path: string;
}

/**
 * The colours of a deck's own perspectives stand out from the paper of both themes, and no two look alike, to people with
 * one of the three common colour-vision deficiencies either. Symbols and patterns say the same, so these are warnings.
 */
export function checkColoursSeen({ perspectives = [] }: Deck): Problem[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const painted = perspectives.map((own, index) => paintedIn(theme, own, index));
    return painted.flatMap((own, index) =>
      problemsOf(own, { theme, before: painted.slice(0, index), painted }),
    );
  });
}

function paintedIn(theme: Theme, { name, colour, colourDark }: Perspective, index: number): Painted {
  const hasDark = theme === 'dark' && colourDark !== undefined;
  return {
    name,
    hex: theme === 'light' ? colour : (colourDark ?? darkLike(colour)),
    path: pointer(['perspectives', index, hasDark ? 'colourDark' : 'colour']),
  };
}

function problemsOf(
  own: Painted,
  { theme, before, painted }: { theme: Theme; before: readonly Painted[]; painted: readonly Painted[] },
): Problem[] {
  const stands = (hex: string) => contrast(hex, PAPERS[theme]) >= LEAST_CONTRAST;
  const others = painted.filter((other) => other !== own);
  const nearest = () =>
    nearestColour(
      own.hex,
      (hex) => stands(hex) && others.every((other) => alikeTo(hex, other.hex) === null),
    ) ?? nearestColour(own.hex, stands);
  if (!stands(own.hex)) {
    const ratio = Math.floor(contrast(own.hex, PAPERS[theme]) * 10) / 10;
    const params = {
      name: own.name,
      colour: own.hex,
      theme,
      ratio,
      least: LEAST_CONTRAST,
      nearest: nearest(),
    };
    return [problem('warning', 'colour-faint', { path: own.path, params })];
  }
  for (const other of before) {
    const vision = alikeTo(own.hex, other.hex);
    if (vision === null) continue;
    const params = { name: own.name, colour: own.hex, theme, other: other.name, vision, nearest: nearest() };
    return [problem('warning', 'colours-alike', { path: own.path, params })];
  }
  return [];
}

/** The first way of seeing in which two colours look alike; null where they never do. */
function alikeTo(one: string, other: string): Vision | null {
  return (
    VISIONS.find((vision) => distance(labOf(one, vision), labOf(other, vision)) < LEAST_DISTANCE) ?? null
  );
}
