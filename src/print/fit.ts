import { linesOf, widthIn } from './letters.ts';

const MM_PER_POINT = 25.4 / 72;
/** For what the widths of letters can't know: kerning, bold words, a browser's own idea of a good break. */
const SPARE = 1.03;

/** How a text is set. */
export interface Setting {
  /** Size of its letters in points. */
  points: number;
  /** Of its column, in millimetres. */
  wide: number;
  /** Height of a line, in sizes of its letters. */
  leading: number;
  /** How far lines hang after the first, in em. */
  hangs?: number;
}

/** The height of a text in millimetres; of no text, 0. */
export function heightOf(text: string, { points, wide, leading, hangs = 0 }: Setting): number {
  if (text === '') return 0;
  const em = points * MM_PER_POINT;
  return linesOf(text, wide / em / SPARE, { hangs }) * em * leading;
}

/** The first of some ways to set something that fits; where none does, the last. */
export function loosest<Way>(ways: readonly [Way, ...Way[]], fits: (way: Way) => boolean): Way {
  return ways.find(fits) ?? ways.at(-1) ?? ways[0];
}

/** The size at which a text stays on one line of a drawing, at most `size`; both in the drawing's own measure. */
export function sizeInLine(text: string, wide: number, size: number): number {
  return Math.min(size, Math.floor((wide / widthIn(text) / 1.08) * 10) / 10);
}
