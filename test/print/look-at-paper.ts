/** In CSS pixels, from the sheet's left and top. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line of words on a sheet. */
interface Line {
  text: string;
  /** Lines of one text have the same. */
  of: number;
  box: Box;
  /** The card or strip that holds it, else the sheet. */
  within: Box;
}

/** A sheet as it lies in the page. */
export interface SheetOnPage {
  width: number;
  height: number;
  lines: Line[];
  cards: { heading: string; box: Box }[];
}

const MM = 96 / 25.4;
/** What office printers leave white. */
const EDGE = 3 * MM;

/** Gathers the sheets of a page that is shown as it is printed. Runs in the browser. */
export function gatherSheets(): SheetOnPage[] {
  return [...document.querySelectorAll('[data-sheet]')].map((sheet) => {
    const paper = sheet.getBoundingClientRect();
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({
      left: left - paper.left,
      top: top - paper.top,
      right: right - paper.left,
      bottom: bottom - paper.top,
    });
    const found: SheetOnPage = { width: paper.width, height: paper.height, lines: [], cards: [] };
    const words = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let of = 0, node = words.nextNode(); node; of += 1, node = words.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const range = document.createRange();
      range.selectNodeContents(node);
      const holder = node.parentElement?.closest('[data-box]') ?? sheet;
      const within = boxOf(holder.getBoundingClientRect());
      const boxes = text === '' ? [] : [...range.getClientRects()].filter(({ width }) => width > 1);
      for (const box of boxes) found.lines.push({ text, of, box: boxOf(box), within });
    }
    for (const card of sheet.querySelectorAll('article')) {
      const heading = card.querySelector('h2, h3')?.textContent ?? '';
      found.cards.push({ heading, box: boxOf(card.getBoundingClientRect()) });
    }
    return found;
  });
}

/** Words that are cut, run out of their card or their sheet, lie over others, or are too near the edge to be printed. */
export function faultsOf(sheets: readonly SheetOnPage[]): string[] {
  return sheets.flatMap((sheet, index) => faultsOn(sheet).map((fault) => `sheet ${index + 1}: ${fault}`));
}

function faultsOn({ width, height, lines }: SheetOnPage): string[] {
  const faults: string[] = [];
  if (Math.abs(width - 210 * MM) > 0.6 || Math.abs(height - 297 * MM) > 0.6) faults.push('is not A4');
  const paper = { left: 0, top: 0, right: width, bottom: height };
  for (const [at, { text, of, box, within }] of lines.entries()) {
    const said = text.slice(0, 40);
    if (isOut(box, within, -0.5)) faults.push(`out of its box: ${said}`);
    if (isOut(box, paper, EDGE)) faults.push(`at the edge of the paper: ${said}`);
    const under = lines.slice(0, at).find((other) => other.of !== of && lieOver(other.box, box));
    if (under) faults.push(`${said} lies over ${under.text.slice(0, 40)}`);
  }
  return faults;
}

const isOut = (box: Box, of: Box, by: number): boolean =>
  box.left < of.left + by ||
  box.right > of.right - by ||
  box.top < of.top + by ||
  box.bottom > of.bottom - by;

function lieOver(one: Box, other: Box): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 2 && high > 0.3 * Math.min(one.bottom - one.top, other.bottom - other.top);
}

/** How far the backs of cards lie from behind their fronts once the paper is turned on its long edge, in millimetres; by card. */
export function backsOff(sheets: readonly SheetOnPage[]): Map<string, number> {
  const off = new Map<string, number>();
  for (const [index, sheet] of sheets.entries()) {
    for (const [place, back] of sheet.cards.entries()) {
      if (!/^Card \d+ · /.test(back.heading)) continue;
      const front = sheets[index - 1]?.cards[place]?.box;
      const across = front ? Math.abs(front.left + back.box.right - sheet.width) : Infinity;
      const down = front ? Math.abs(front.top - back.box.top) : Infinity;
      off.set(`${back.heading}, sheet ${index + 1}`, Math.max(across, down) / MM);
    }
  }
  return off;
}
