import type { ReactNode } from 'react';
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

interface PatternShape {
  /** Width and height of what repeats. */
  size: readonly [number, number];
  turn?: number;
  drawing: ReactNode;
}

const PATTERNS: Readonly<Record<PerspectiveSymbol, PatternShape>> = {
  circle: {
    size: [12, 12],
    drawing: (
      <>
        <circle cx={3} cy={3} r={2.1} />
        <circle cx={9} cy={9} r={2.1} />
      </>
    ),
  },
  square: { size: [11, 11], drawing: <path d="M0 0h11v1.900H1.900V11H0z" /> },
  triangle: { size: [10, 10], turn: 45, drawing: <rect width={4} height={10} /> },
  diamond: { size: [10, 10], turn: 45, drawing: <path d="M0 0h10v1.900H1.900V10H0z" /> },
  hexagon: {
    size: [14, 24],
    drawing: (
      <path
        d="M7 0v4L14 8v8L7 20v4M7 4L0 8v8l7 4"
        fill="none"
        stroke="var(--on-perspective)"
        strokeWidth={1.8}
      />
    ),
  },
  star: {
    size: [13, 13],
    turn: 20,
    drawing: (
      <path d="M6.500 1.500l1.300 3.700 3.700 1.300-3.700 1.300-1.300 3.700-1.300-3.700L1.500 6.500l3.700-1.300z" />
    ),
  },
  cross: {
    size: [13, 13],
    drawing: <path d="M5.400 2.500h2.200v2.900h2.900v2.200H7.600v2.900H5.400V7.600H2.500V5.400h2.900z" />,
  },
  drop: {
    size: [16, 8],
    drawing: (
      <path
        d="M-1 4.500C3 4.500 4 1.500 8 1.500s5 3 9 3"
        fill="none"
        stroke="var(--on-perspective)"
        strokeWidth={1.9}
      />
    ),
  },
};

/** The pattern that goes with a symbol, over the colour of the perspective around it. `scale` 1 suits a tile of 60. */
export function SymbolPattern(props: { id: string; symbol: PerspectiveSymbol; scale?: number }) {
  const { size, turn = 0, drawing } = PATTERNS[props.symbol];
  const transform = `scale(${props.scale ?? 1}) rotate(${turn})`;
  return (
    <pattern
      id={props.id}
      width={size[0]}
      height={size[1]}
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      <rect width={size[0]} height={size[1]} fill="var(--p)" />
      <g fill="var(--on-perspective)" opacity={0.34}>
        {drawing}
      </g>
    </pattern>
  );
}
