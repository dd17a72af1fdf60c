import { spotOf, BOARD_HEIGHT, BOARD_WIDTH, type Point } from './walk-geometry.ts';

/** A rectangle by its middle. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface Standing<Id extends string> {
  id: Id;
  name: string;
  /** 0 to 31. */
  space: number;
}

/** Tokens that stand on one space, where each of them is, and the tag with their names. */
export interface TokenGroup<Id extends string> {
  space: number;
  tokens: readonly (Standing<Id> & { at: Point })[];
  tag: Box;
}

export const RING = 32;
const MARGIN = 2;
/** The widest that a name may be, in sizes of its type. */
const WIDEST_NAME = 8.3;

/** How high a row of a tag is for a size of type. */
export const rowOf = (type: number): number => Math.round(type * 1.44);

/** How wide a letter of a tag is at a size of 26 (bold), near enough; SVG can't tell before it is drawn. */
function letterWidth(letter: string): number {
  if (/[MWmw@%]/.test(letter)) return 22;
  if (/[iljI.,:;'’! ]/.test(letter)) return 8;
  if (/[frt()-]/.test(letter)) return 11;
  return /[A-Z0-9&]/.test(letter) ? 17 : 15;
}

const wordWidth = (word: string, type: number): number =>
  (Array.from(word).reduce((sum, letter) => sum + letterWidth(letter), 0) * type) / 26;

/** A team's name as the tag has room for it. */
export function tagName(name: string, type: number): string {
  const widest = WIDEST_NAME * type;
  if (wordWidth(name, type) <= widest) return name;
  let kept = name;
  while (wordWidth(kept, type) > widest - type * 0.6) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Where the tokens of one space stand round its middle. */
function fan(count: number, heading: number): readonly Point[] {
  if (count === 1) return [{ x: 0, y: 0 }];
  const apart = RING + 2;
  if (count === 2) {
    const angle = (heading * Math.PI) / 180;
    const along = { x: Math.sin(angle) * apart, y: -Math.cos(angle) * apart };
    return [
      { x: -along.x, y: -along.y },
      { x: along.x, y: along.y },
    ];
  }
  return [
    { x: -apart, y: -apart },
    { x: apart, y: -apart },
    { x: -apart, y: apart },
    { x: apart, y: apart },
  ];
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.width, other.width, (one.width + other.width) / 2 - Math.abs(one.x - other.x));
  const down = Math.min(
    one.height,
    other.height,
    (one.height + other.height) / 2 - Math.abs(one.y - other.y),
  );
  return Math.max(0, across) * Math.max(0, down);
}

function outside(box: Box): number {
  const inner: Box = {
    x: BOARD_WIDTH / 2,
    y: BOARD_HEIGHT / 2,
    width: BOARD_WIDTH - 2 * MARGIN,
    height: BOARD_HEIGHT - 2 * MARGIN,
  };
  return box.width * box.height - overlap(box, inner);
}

/** Shifts the middle of something as wide as that until all of it lies on the board. */
function onBoard(x: number, width: number): number {
  return Math.min(BOARD_WIDTH - MARGIN - width / 2, Math.max(MARGIN + width / 2, x));
}

/** How far from its tokens a tag may go, as shares of the nearest that it can stand. */
const DISTANCES = [1, 1.5, 2.1];
/** How far a tag may slide along its tokens, as shares of its own length. */
const SLIDES = [0, 0.5, -0.5];

/** Places for a tag round its tokens, the likeliest first. */
function places(middle: Point, tokens: readonly Box[], tag: { width: number; height: number }): Box[] {
  const reachX = Math.max(...tokens.map((token) => Math.abs(token.x - middle.x) + token.width / 2));
  const reachY = Math.max(...tokens.map((token) => Math.abs(token.y - middle.y) + token.height / 2));
  const place = (dx: number, dy: number): Box => ({ ...tag, x: middle.x + dx, y: middle.y + dy });
  return DISTANCES.flatMap((distance) => {
    const aside = (reachX + tag.width / 2 + 2) * distance;
    const apart = (reachY + tag.height / 2 + 2) * distance;
    const along = [apart, -apart].flatMap((dy) =>
      SLIDES.map((by) => {
        const box = place(by * tag.width, dy);
        return { ...box, x: onBoard(box.x, tag.width) };
      }),
    );
    const beside = [aside, -aside].flatMap((dx) =>
      [...SLIDES.map((by) => by * tag.height), apart, -apart].map((dy) => place(dx, dy)),
    );
    return [...along, ...beside];
  });
}

const tokenBox = (at: Point): Box => ({ ...at, width: RING * 2 + 4, height: RING * 2 + 4 });

/**
 * Where the tokens and their names go: several on one space fan out under one tag, and no tag lies over a token or
 * another tag. `obstacles` (stones, the title) are kept clear where that can be done. `type` is the size of the names.
 */
export function layTokens<Id extends string>(
  standing: readonly Standing<Id>[],
  obstacles: readonly Box[],
  type: number,
): readonly TokenGroup<Id>[] {
  const spaces = [...new Set(standing.map((each) => each.space))];
  const groups = spaces.map((space) => {
    const here = standing.filter((each) => each.space === space);
    const spot = spotOf(space);
    const offsets = fan(here.length, spot.heading);
    const tokens = here.map((each, index) => {
      const by = offsets[index] ?? { x: 0, y: 0 };
      return { ...each, at: { x: spot.x + by.x, y: spot.y + by.y } };
    });
    return { space, spot, tokens };
  });
  const rings = groups.flatMap((group) => group.tokens.map((token) => tokenBox(token.at)));
  const tags: Box[] = [];
  return groups.map(({ space, spot, tokens }) => {
    const longest = Math.max(...tokens.map((token) => wordWidth(tagName(token.name, type), type)));
    const size = { width: longest + type * 1.08, height: tokens.length * rowOf(type) };
    const cost = (box: Box): number => {
      const hard = [...rings, ...tags].reduce((sum, each) => sum + overlap(box, each), 0);
      const soft = obstacles.reduce((sum, each) => sum + overlap(box, each), 0);
      return outside(box) * 20 + hard * 20 + soft * 2;
    };
    const candidates = places(
      spot,
      tokens.map((token) => tokenBox(token.at)),
      size,
    );
    const best = candidates.reduce((kept, each) => (cost(each) < cost(kept) - 1 ? each : kept));
    tags.push(best);
    return { space, tokens, tag: best };
  });
}
