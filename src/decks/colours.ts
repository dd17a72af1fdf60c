/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
/**
 * What a tile lies on where it stands out least: the darkest paper of the light theme and the lightest of the dark one
 * (`--board-low` and `--card` in tokens.css).
 */
export const PAPERS = { light: '#f1e6d0', dark: '#3a2f39' } as const;
const DARK_PAPER: Rgb = [58, 47, 57];

/** Reads `#rgb` or `#rrggbb`. */
export function parse(hex: string): Rgb {
  const wide = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex;
  const part = (at: number): number => Number.parseInt(wide.slice(at, at + 2), 16) || 0;
  return [part(1), part(3), part(5)];
}

/** Writes `#rrggbb`. */
export function print(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** How much light a part of 0 to 255 gives, 0 to 1 (sRGB, IEC 61966-2-1). */
export function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function ratio(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The contrast of two hex colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  return ratio(parse(one), parse(other));
}

/** A colour's like for the dark theme: as much lighter as it takes to stand out on dark paper at 4.5:1. */
export function darkLike(hex: string): string {
  const from = parse(hex);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed: Rgb = [
      from[0] + (WHITE[0] - from[0]) * share,
      from[1] + (WHITE[1] - from[1]) * share,
      from[2] + (WHITE[2] - from[2]) * share,
    ];
    if (ratio(mixed, DARK_PAPER) >= 4.5) return print(mixed);
  }
  return print(WHITE);
}
