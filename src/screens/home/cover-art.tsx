import { useId } from 'react';
import { perspectiveStyle } from '../../board/perspective-style.ts';
import { ShoePrint, SOLE_MIDDLE_Y } from '../../board/shoe-shapes.tsx';
import { SymbolPattern, SYMBOL_PATHS } from '../../board/symbol-shapes.tsx';
import { DEFAULT_PERSPECTIVES } from '../../decks/defaults.ts';
import styles from './cover-art.module.css';

/** The usual four, as the pictures of the board need them. */
export const PERSPECTIVES = DEFAULT_PERSPECTIVES.map(({ id, symbol, colour, colourDark, name, short }) => ({
  id,
  symbol,
  colour,
  colourDark: colourDark ?? null,
  name,
  short,
}));

interface Print {
  x: number;
  y: number;
  /** Degrees; 0 walks up. */
  heading: number;
  size: number;
  left: boolean;
}

type Pair = readonly [number, number];

/** The trail: from where one joins, round the hill and up to the door, as one Bézier curve. */
const TRAIL: readonly [Pair, Pair, Pair, Pair] = [
  [420, 520],
  [1190, 740],
  [720, 410],
  [1250, 322],
];
const PRINTS = 26;

function at(share: number): Pair {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  const sum = (axis: 0 | 1): number =>
    TRAIL.reduce((total, point, index) => total + point[axis] * (weights[index] ?? 0), 0);
  return [sum(0), sum(1)];
}

interface Place {
  x: number;
  y: number;
  /** The direction of walking, in radians. */
  angle: number;
  /** Things are this much smaller the farther they are. */
  size: number;
}

function placeAt(share: number): Place {
  const [x, y] = at(share);
  const [aheadX, aheadY] = at(Math.min(1, share + 0.01));
  const [behindX, behindY] = at(Math.max(0, share - 0.01));
  return { x, y, angle: Math.atan2(aheadY - behindY, aheadX - behindX), size: 1.14 - 0.94 * share };
}

function aside({ x, y, angle, size }: Place, by: number): Pair {
  return [x - Math.sin(angle) * by * size, y + Math.cos(angle) * by * size];
}

const SAMPLES = 400;
/** How far one has walked at each share of the trail, counted in steps as big as one's feet look there. */
const WALKED = Array.from({ length: SAMPLES + 1 }, () => 0);
for (let sample = 1; sample <= SAMPLES; sample++) {
  const [fromX, fromY] = at((sample - 1) / SAMPLES);
  const { x, y, size } = placeAt(sample / SAMPLES);
  WALKED[sample] = (WALKED[sample - 1] ?? 0) + Math.hypot(x - fromX, y - fromY) / size;
}

/** Prints along the trail, left and right of it, a step apart; smaller and closer the farther they are. */
const STEPS: readonly Print[] = Array.from({ length: PRINTS }, (_, index) => {
  const walked = ((0.95 * (index + 0.4)) / PRINTS) * (WALKED[SAMPLES] ?? 0);
  const place = placeAt(WALKED.findIndex((far) => far >= walked) / SAMPLES);
  const left = index % 2 === 0;
  const [x, y] = aside(place, left ? -36 : 36);
  return { x, y, heading: (place.angle * 180) / Math.PI + 90, size: place.size, left };
});

const HALF_A_WAY = 104;
const BENDS = Array.from({ length: 41 }, (_, index) => placeAt(index / 40));

/** The sandy way under the prints, as wide as they are big. */
const WAY = `M${[
  ...BENDS.map((place) => aside(place, -HALF_A_WAY)),
  ...BENDS.map((place) => aside(place, HALF_A_WAY)).toReversed(),
]
  .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  .join('L')}Z`;

/** The cover of the box: prints of four colours walk side by side up the hill to an open door. Decorative. */
export function CoverArt() {
  const id = useId();
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1600 820"
      preserveAspectRatio="xMaxYMax slice"
      className={styles['art']}
    >
      <defs>
        {PERSPECTIVES.map((each) => {
          const { className, style } = perspectiveStyle(each);
          return (
            <g key={each.id} className={className} style={style}>
              <SymbolPattern id={`${id}${each.id}`} symbol={each.symbol} scale={1.1} />
            </g>
          );
        })}
        <radialGradient id={`${id}light`} gradientUnits="userSpaceOnUse" cx={1250} cy={270} r={620}>
          <stop offset={0} className={styles['bright']} />
          <stop offset={1} className={styles['gone']} />
        </radialGradient>
      </defs>
      <g className={styles['scene']}>
        <Country light={`${id}light`} />
        {STEPS.map((print, index) => {
          const perspective = PERSPECTIVES[index % PERSPECTIVES.length];
          if (!perspective) return null;
          const { className, style } = perspectiveStyle(perspective);
          return (
            <g
              key={`${print.x}`}
              className={className}
              style={style}
              transform={`translate(${print.x.toFixed(1)} ${print.y.toFixed(1)}) rotate(${print.heading.toFixed(1)}) scale(${print.size.toFixed(3)})`}
            >
              <ShoePrint left={print.left} fill={`url(#${id}${perspective.id})`} />
              <g transform={`translate(0 ${SOLE_MIDDLE_Y}) rotate(${(-print.heading).toFixed(1)})`}>
                <path d={SYMBOL_PATHS[perspective.symbol]} className={styles['symbol']} />
              </g>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

/** Hills, low light, a sandy way, and the house with its door open. */
function Country({ light }: { light: string }) {
  return (
    <>
      <rect x={-600} y={-600} width={2800} height={1420} fill={`url(#${light})`} />
      <path
        className={styles['far']}
        d="M-400 440L0 420C240 330 480 380 720 372S1130 250 1600 330V820H-400z"
      />
      <path className={styles['mid']} d="M0 560C280 470 560 540 820 520S1330 380 1600 430V820H-400V580z" />
      <path
        className={styles['near']}
        d="M-400 760L0 720C320 640 640 760 960 740S1440 640 1600 650V1000H-400z"
      />
      <path className={styles['way']} d={WAY} />
      <Trees />
      <g transform="translate(1252 262) scale(1.06)" className={styles['house']}>
        <path className={styles['chimney']} d="M24-54V-76H40V-40z" />
        <path className={styles['wall']} d="M-52-14L0-56 52-14V62H-52z" />
        <path className={styles['roof']} d="M-66-4L0-60 66-4" />
        <path className={styles['light']} d="M-17 62V12C-17-8 17-8 17 12V62z" />
        <path className={styles['door']} d="M17 62V12L37 24V70z" />
        <path className={styles['light']} d="M-42 8H-26V26H-42z" />
      </g>
    </>
  );
}

const TREES: readonly (readonly [number, number, number])[] = [
  [1366, 276, 1.15],
  [1422, 302, 0.85],
  [1128, 308, 0.75],
  [1090, 322, 0.55],
  [1490, 410, 1.5],
  [742, 392, 0.95],
  [694, 404, 0.7],
  [1330, 640, 1.7],
];

function Trees() {
  return TREES.map(([x, y, size]) => (
    <g key={x} transform={`translate(${x} ${y}) scale(${size})`}>
      <path className={styles['trunk']} d="M0 30V-2M0 10L8 0" />
      <path
        className={styles['leaves']}
        d="M-24-10C-30-26-16-42-2-42 14-44 30-30 27-14 28-2 13 6 0 4-13 5-23 1-24-10z"
      />
    </g>
  ));
}
