import { SPACES, SPACES_PER_CORNER } from '../rules/state.ts';

export interface Point {
  x: number;
  y: number;
}

/** A place on the board with the direction of walking, in degrees; 0 = up. */
export interface Spot extends Point {
  heading: number;
}

export const BOARD_WIDTH = 1200;
export const BOARD_HEIGHT = 1000;

const INSET = 84;
const CORNER = 165;
const LEFT = INSET;
const RIGHT = BOARD_WIDTH - INSET;
const TOP = INSET;
const BOTTOM = BOARD_HEIGHT - INSET;
/** How far the walk winds to either side of a straight line. */
const WIND = 9;
/** Bends along the long and the short sides. */
const BENDS_LONG = 3;
const BENDS_SHORT = 2;

const QUARTER = (CORNER * Math.PI) / 2;
const LONG = RIGHT - LEFT - 2 * CORNER + QUARTER;
const SHORT = BOTTOM - TOP - 2 * CORNER + QUARTER;

/** The point at a share (0 to 1) of the way from the middle of one corner to the next, clockwise from the top left. */
function onFrame(side: number, share: number): Spot {
  const long = side % 2 === 0;
  const length = long ? LONG : SHORT;
  const straight = length - QUARTER;
  const along = share * length - QUARTER / 2;
  const [at, turned] = alongSide(along, straight);
  const bends = long ? BENDS_LONG : BENDS_SHORT;
  const out = WIND * Math.cos(2 * Math.PI * bends * share);
  const halfLong = (RIGHT - LEFT) / 2 - CORNER;
  const halfShort = (BOTTOM - TOP) / 2 - CORNER;
  const depth = long ? halfShort : halfLong;
  // In a frame where the side runs to the right and outside is up.
  const x = at.x - straight / 2 + Math.sin(turned) * out;
  const y = at.y - depth - Math.cos(turned) * out;
  return turn({ x, y, heading: 90 + (turned * 180) / Math.PI }, side);
}

/** Along a side that runs to the right, with half a corner at each end; and how far it has turned, in radians. */
function alongSide(along: number, straight: number): readonly [Point, number] {
  if (along >= 0 && along <= straight) return [{ x: along, y: -CORNER }, 0];
  const before = along < 0;
  const turned = (before ? along : along - straight) / CORNER;
  const x = (before ? 0 : straight) + Math.sin(turned) * CORNER;
  return [{ x, y: -Math.cos(turned) * CORNER }, turned];
}

function turn(spot: Spot, quarters: number): Spot {
  const angle = (quarters * Math.PI) / 2;
  return {
    x: BOARD_WIDTH / 2 + spot.x * Math.cos(angle) - spot.y * Math.sin(angle),
    y: BOARD_HEIGHT / 2 + spot.x * Math.sin(angle) + spot.y * Math.cos(angle),
    heading: spot.heading + quarters * 90,
  };
}

/** Where a space (0 to 31) lies. Between two spaces for a fraction, so that shoes can walk from one to the next. */
export function spotOf(space: number): Spot {
  const round = ((space % SPACES) + SPACES) % SPACES;
  const side = Math.floor(round / SPACES_PER_CORNER);
  const share = (round % SPACES_PER_CORNER) / SPACES_PER_CORNER;
  const straight = onFrame(side, share);
  const ahead = onFrame(side, Math.min(1, share + 0.004));
  const behind = onFrame(side, Math.max(0, share - 0.004));
  const heading = (Math.atan2(ahead.y - behind.y, ahead.x - behind.x) * 180) / Math.PI + 90;
  return { ...straight, heading };
}

/** All 32 spaces. */
export const SPOTS: readonly Spot[] = Array.from({ length: SPACES }, (_, space) => spotOf(space));

/** The middle line of the walk, closed. */
export const WALK_LINE = `M${Array.from({ length: SPACES * 10 }, (_, step) => {
  const { x, y } = spotOf(step / 10);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}).join('L')}Z`;
