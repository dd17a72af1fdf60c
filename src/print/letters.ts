/**
 * How wide letters of Atkinson Hyperlegible Next are at the weight of reading, in em, rounded up to a twentieth.
 * Paper can't be asked how much room it has left: the sheets are laid out before anything is drawn, without a browser.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '0.25': "',.:;`j|‘’",
    '0.3': ' !()il',
    '0.35': '"[]frt{}',
    '0.4': '-/I\\_',
    '0.45': '1“”',
    '0.5': '*?cksvxyz–',
    '0.55': '27<>FJLaehnou~',
    '0.6': '3569$+EPSTVY^bdgpq',
    '0.65': '048=ABCKRXZ',
    '0.7': '#DGHNUw…',
    '0.75': '&OQ',
    '0.8': '@',
    '0.85': 'Mm—',
    '0.9': 'W',
    '0.95': '%',
  }).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)] as const)),
);

/** Of an alphabet, such as Greek or Arabic, in whatever font the machine has for it. */
const OTHER = 0.68;
/** Of East Asian writing, and of little pictures. */
const SQUARE = 1.02;
/** Marks that stand over or under the letter before them. */
const NO_WIDTH = /^[\p{Mn}\p{Cf}]$/u;

function widthOf(letter: string): number {
  const known = WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  if (NO_WIDTH.test(letter)) return 0;
  return (letter.codePointAt(0) ?? 0) >= 0x11_00 ? SQUARE : OTHER;
}

/** How wide a text is on one line, in em. */
export function widthIn(text: string): number {
  return Array.from(text, widthOf).reduce((sum, each) => sum + each, 0);
}

/** Where a line may break besides spaces: between the signs of writing that has none. */
const WORDS = /[^\S\n]+|[\u1100-\u{1FFFF}]|[^\s\u1100-\u{1FFFF}]+/gu;

/** How many lines a text takes that wraps in a column `wide` em wide; its own line breaks count. */
export function linesOf(text: string, wide: number, { hangs = 0 } = {}): number {
  let lines = 0;
  for (const line of text.split('\n')) lines += wrapped(line, wide, hangs);
  return lines;
}

function wrapped(line: string, wide: number, hangs: number): number {
  let lines = 1;
  let at = 0;
  for (const word of line.match(WORDS) ?? []) {
    const width = widthIn(word);
    const isSpace = word.trim() === '';
    if (at + width <= wide || isSpace) {
      at += width;
      continue;
    }
    // A word that is longer than a line breaks anywhere.
    const room = Math.max(1, wide - hangs);
    lines += Math.max(1, Math.ceil(width / room));
    at = hangs + (width % room);
  }
  return lines;
}
