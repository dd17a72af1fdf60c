import type { Point } from './walk-geometry.ts';

/** Where everything in the middle of the board stands, for a number of outcomes in play. */
export interface PathLayout {
  /** Width and height of a stone. */
  size: number;
  stones: readonly Point[];
  start: Point;
  /** The door that the path leads to. */
  home: Point;
  /** Where the lettering begins, how wide it may run, and in how many lines the title may break. */
  title: { x: number; y: number; width: number; lines: number };
  die: Point;
}

const at = (x: number, y: number): Point => ({ x, y });

const TWO: PathLayout = {
  size: 226,
  stones: [at(400, 640), at(742, 500)],
  start: at(150, 850),
  home: at(955, 300),
  title: { x: 190, y: 210, width: 600, lines: 2 },
  die: at(955, 770),
};

const THREE: PathLayout = {
  size: 196,
  stones: [at(318, 672), at(590, 590), at(846, 510)],
  start: at(150, 850),
  home: at(945, 288),
  title: { x: 190, y: 210, width: 600, lines: 2 },
  die: at(955, 780),
};

const FOUR: PathLayout = {
  size: 176,
  stones: [at(296, 690), at(506, 590), at(724, 640), at(912, 500)],
  start: at(150, 850),
  home: at(935, 285),
  title: { x: 190, y: 210, width: 600, lines: 2 },
  die: at(950, 780),
};

const FIVE: PathLayout = {
  size: 168,
  stones: [at(292, 690), at(522, 712), at(742, 682), at(934, 478), at(648, 440)],
  start: at(150, 850),
  home: at(372, 392),
  title: { x: 190, y: 204, width: 820, lines: 2 },
  die: at(955, 778),
};

const SIX: PathLayout = {
  size: 160,
  stones: [at(280, 690), at(508, 716), at(738, 668), at(930, 508), at(700, 446), at(474, 468)],
  start: at(150, 850),
  home: at(256, 396),
  title: { x: 190, y: 204, width: 820, lines: 2 },
  die: at(955, 778),
};

const SEVEN: PathLayout = {
  size: 152,
  stones: [at(270, 690), at(490, 722), at(716, 680), at(930, 560), at(722, 434), at(500, 456), at(276, 446)],
  start: at(150, 850),
  home: at(250, 250),
  title: { x: 385, y: 208, width: 640, lines: 2 },
  die: at(955, 785),
};

const EIGHT: PathLayout = {
  size: 144,
  stones: [
    at(262, 690),
    at(456, 734),
    at(650, 684),
    at(842, 724),
    at(956, 540),
    at(754, 436),
    at(526, 460),
    at(292, 446),
  ],
  start: at(150, 850),
  home: at(246, 254),
  title: { x: 385, y: 208, width: 640, lines: 2 },
  die: at(992, 352),
};

const NINE: PathLayout = {
  size: 126,
  stones: [
    at(262, 728),
    at(480, 752),
    at(700, 722),
    at(922, 636),
    at(740, 520),
    at(506, 540),
    at(268, 480),
    at(452, 352),
    at(690, 342),
  ],
  start: at(150, 850),
  home: at(926, 330),
  title: { x: 186, y: 200, width: 840, lines: 1 },
  die: at(984, 796),
};

const LAYOUTS: readonly PathLayout[] = [TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE];

/** The layout for a number of outcomes in play, 2 to 9. */
export function layoutFor(outcomes: number): PathLayout {
  const nearest = Math.min(9, Math.max(2, Math.round(outcomes)));
  return LAYOUTS[nearest - 2] ?? SEVEN;
}

const written = (point: Point): string => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;

/** The way from the start over every stone to the door: one curve a stretch, the last one to the door. */
export function wayOf({
  start,
  stones,
  home,
}: Pick<PathLayout, 'start' | 'stones' | 'home'>): readonly string[] {
  const points = [start, ...stones, at(home.x, home.y + 58)];
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const out = at(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6);
    const into = at(to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6);
    return `M${written(from)}C${written(out)} ${written(into)} ${written(to)}`;
  });
}
