import type { PerspectiveSymbol } from './board-words.ts';

/** Each symbol as a path round 0,0, about 20 wide, of like weight to the eye. */
export const SYMBOL_PATHS: Readonly<Record<PerspectiveSymbol, string>> = {
  circle: 'M0-9.500a9.500 9.500 0 1 1 0 19a9.500 9.500 0 1 1 0-19z',
  square: 'M-8.500-8.500h17v17h-17z',
  triangle: 'M0-10.500L11 8.500H-11z',
  diamond: 'M0-12L10.500 0 0 12-10.500 0z',
  hexagon: 'M-5.500-9.500h11L11 0 5.500 9.500h-11L-11 0z',
  star: 'M0-11.500L3.400-4 11.500-3.200 5.500 2.300 7.100 10.300 0 6.200-7.100 10.300-5.500 2.300-11.500-3.200-3.400-4z',
  cross: 'M-3.500-10h7v6.500h6.500v7h-6.500v6.500h-7v-6.500h-6.500v-7h6.500z',
  drop: 'M0-12C4.500-6 8.500-1.500 8.500 3.200a8.500 8.500 0 0 1-17 0C-8.500-1.500-4.500-6 0-12z',
};

/** A stroke of a pattern: where it begins, and the rest of it from there. */
type Stroke = readonly [x: number, y: number, rest: string];

interface PatternShape {
  /** Width and height of what repeats. */
  size: readonly [number, number];
  turn?: number;
  strokes: readonly Stroke[];
  /** Of a line with round ends; `null` = filled. */
  wide: number | null;
}

const PATTERNS: Readonly<Record<PerspectiveSymbol, PatternShape>> = {
  // Dots are strokes of hardly any length.
  circle: {
    size: [12, 12],
    wide: 4.2,
    strokes: [
      [3, 3, 'h.010'],
      [9, 9, 'h.010'],
    ],
  },
  square: { size: [11, 11], wide: null, strokes: [[0, 0, 'h11v1.900h-9.100v9.100h-1.900z']] },
  triangle: { size: [10, 10], turn: 45, wide: null, strokes: [[0, 0, 'h4v10h-4z']] },
  diamond: { size: [10, 10], turn: 45, wide: null, strokes: [[0, 0, 'h10v1.900h-8.100v8.100h-1.900z']] },
  hexagon: {
    size: [14, 24],
    wide: 1.8,
    strokes: [
      [7, 0, 'v4l7 4v8l-7 4v4'],
      [7, 4, 'l-7 4v8l7 4'],
    ],
  },
  star: {
    size: [13, 13],
    turn: 20,
    wide: null,
    strokes: [
      [6.5, 1.5, 'l1.300 3.700 3.700 1.300-3.700 1.300-1.300 3.700-1.300-3.700-3.700-1.300 3.700-1.300z'],
    ],
  },
  cross: {
    size: [13, 13],
    wide: null,
    strokes: [[5.4, 2.5, 'h2.200v2.900h2.900v2.200h-2.900v2.900h-2.200v-2.900h-2.900v-2.200h2.900z']],
  },
  drop: { size: [16, 8], wide: 1.9, strokes: [[-1, 4.5, 'c4 0 5-3 9-3s5 3 9 3']] },
};

const turned = (symbol: PerspectiveSymbol, scale: number): string =>
  `scale(${scale}) rotate(${PATTERNS[symbol].turn ?? 0})`;

/** A pattern's strokes, or so many times its strokes, as one drawing. */
function Strokes({ symbol, d, transform }: { symbol: PerspectiveSymbol; d: string; transform?: string }) {
  const { wide } = PATTERNS[symbol];
  const look =
    wide === null
      ? { fill: 'var(--on-perspective)' }
      : ({
          fill: 'none',
          stroke: 'var(--on-perspective)',
          strokeWidth: wide,
          strokeLinecap: 'round',
        } as const);
  return <path d={d} transform={transform} opacity={0.34} {...look} />;
}

const written = (value: number): string => String(Math.round(value * 100) / 100);

function strokesAt(symbol: PerspectiveSymbol, [x, y]: readonly [number, number]): string {
  return PATTERNS[symbol].strokes
    .map(([left, top, rest]) => `M${written(x + left)} ${written(y + top)}${rest}`)
    .join('');
}

/** The pattern that goes with a symbol, over the colour of the perspective around it. `scale` 1 suits a tile of 60. */
export function SymbolPattern(props: { id: string; symbol: PerspectiveSymbol; scale?: number }) {
  const [width, height] = PATTERNS[props.symbol].size;
  return (
    <pattern
      id={props.id}
      width={width}
      height={height}
      patternUnits="userSpaceOnUse"
      patternTransform={turned(props.symbol, props.scale ?? 1)}
    >
      <rect width={width} height={height} fill="var(--p)" />
      <Strokes symbol={props.symbol} d={strokesAt(props.symbol, [0, 0])} />
    </pattern>
  );
}

export interface SymbolFieldProps {
  symbol: PerspectiveSymbol;
  /** What it covers at least: left, top, width and height. */
  box: readonly [number, number, number, number];
  scale?: number;
}

/**
 * The same pattern over a part of a drawing, without its ground, to be clipped to a shape: what is printed. Chromium prints a
 * `<pattern>` as a picture of 72 dots an inch.
 */
export function SymbolField({ symbol, box, scale = 1 }: SymbolFieldProps) {
  const [wide, high] = PATTERNS[symbol].size;
  const { left, top, right, bottom } = turnedBack(box, scale, PATTERNS[symbol].turn ?? 0);
  const parts: string[] = [];
  for (let y = Math.floor(top / high) * high; y < bottom; y += high) {
    for (let x = Math.floor(left / wide) * wide; x < right; x += wide) parts.push(strokesAt(symbol, [x, y]));
  }
  return <Strokes symbol={symbol} d={parts.join('')} transform={turned(symbol, scale)} />;
}

/** The box in the pattern's own measure that holds a box of the drawing. */
function turnedBack([x, y, width, height]: SymbolFieldProps['box'], scale: number, turn: number) {
  const angle = (-turn * Math.PI) / 180;
  const corners = [x, x + width].flatMap((cornerX) =>
    [y, y + height].map((cornerY) => ({
      x: (cornerX * Math.cos(angle) - cornerY * Math.sin(angle)) / scale,
      y: (cornerX * Math.sin(angle) + cornerY * Math.cos(angle)) / scale,
    })),
  );
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
