import type { ReactNode } from 'react';
import { SPACES, SPACES_PER_CORNER } from '../rules/state.ts';
import { isCorner, pileOfSpace } from '../rules/track.ts';
import type { BoardPerspective } from './board-words.ts';
import { perspectiveStyle } from './perspective-style.ts';
import { SOLE_MIDDLE_Y } from './shoe-shapes.tsx';
import { SYMBOL_PATHS } from './symbol-shapes.tsx';
import { SPOTS, WALK_LINE } from './walk-geometry.ts';
import styles from './walk.module.css';

export interface WalkProps {
  perspectives: readonly BoardPerspective[];
  /** Draws the print of a left or a right shoe in the colour and pattern of a perspective. */
  renderShoe: (perspective: BoardPerspective, left: boolean) => ReactNode;
  /** The space where the shoes of this turn stand. */
  lit: number | null;
}

/** Flagstones, 94 long and 92 wide round 0,0, walking up: cut by hand, so no two in a row are alike. */
const FLAGS: readonly string[] = [
  'M-34-46C-10-49 12-47 36-46 42-45 45-42 45-35 47-12 45 14 46 34 45 42 42 45 35 46 10 48-12 45-35 46-42 45-45 42-45 35-47 10-44-12-46-34-45-42-42-45-34-46z',
  'M-36-45C-12-44 16-49 34-47 42-46 46-41 45-34 43-12 48 10 45 36 44 43 41 46 33 45 8 44-16 49-35 46-43 45-45 41-45 33-44 14-48-10-45-35-45-42-42-45-36-45z',
  'M-33-47C-8-45 14-45 35-46 43-46 46-40 46-33 45-8 43 14 45 35 45 42 42 47 34 46 12 44-10 48-34 47-42 46-46 43-45 35-43 10-47-14-46-34-45-43-41-47-33-47z',
];

/** The walk: a winding loop of flagstones with shoe prints, left and right, and four Poet's Corners. */
export function Walk({ perspectives, renderShoe, lit }: WalkProps) {
  return (
    <g>
      <path d={WALK_LINE} className={styles['edge']} />
      <path d={WALK_LINE} className={styles['sand']} />
      {Array.from({ length: SPACES }, (_, space) => {
        const spot = SPOTS[space];
        if (!spot) return null;
        const place = `translate(${spot.x.toFixed(1)} ${spot.y.toFixed(1)})`;
        if (isCorner(space)) return <Corner key={space} place={place} lit={space === lit} />;
        const perspective = perspectives[pileOfSpace(space)];
        if (!perspective) return null;
        return (
          <g key={space} transform={`${place} rotate(${spot.heading.toFixed(1)})`}>
            <Footprint
              perspective={perspective}
              renderShoe={renderShoe}
              space={space}
              turn={-spot.heading}
              lit={space === lit}
            />
          </g>
        );
      })}
    </g>
  );
}

interface FootprintProps {
  perspective: BoardPerspective;
  renderShoe: WalkProps['renderShoe'];
  space: number;
  /** Turns the symbol upright again, in degrees. */
  turn: number;
  lit: boolean;
}

function Footprint({ perspective, renderShoe, space, turn, lit }: FootprintProps) {
  const { className, style } = perspectiveStyle(perspective);
  const left = space % 2 === 0;
  const side = left ? -1 : 1;
  // The long sides of the board have as many spaces as the short ones.
  const long = Math.floor(space / SPACES_PER_CORNER) % 2 === 0;
  return (
    <g className={className} style={style}>
      <path
        d={FLAGS[space % FLAGS.length]}
        transform={long ? 'scale(1 1.24)' : undefined}
        className={styles['flag']}
        data-lit={lit}
      />
      <g transform={`translate(${side * 9} 0) rotate(${side * 8}) scale(${long ? '1.14' : '1.04 .96'})`}>
        {renderShoe(perspective, left)}
        <g transform={`translate(${side * 0.5} ${SOLE_MIDDLE_Y}) rotate(${turn - side * 8})`}>
          <path d={SYMBOL_PATHS[perspective.symbol]} className={styles['symbol']} />
        </g>
      </g>
    </g>
  );
}

/** A Poet's Corner: a round stone with a feather. */
function Corner({ place, lit }: { place: string; lit: boolean }) {
  return (
    <g transform={place}>
      <circle r={56} className={styles['flag']} data-lit={lit} />
      <circle r={47} className={styles['medal']} />
      <circle r={40} className={styles['engraved']} />
      <g className={styles['feather']} transform="rotate(8)">
        <path d="M-17 27C-15 10-8-8 12-26 18-10 14 8-6 14-9 15-11 14.500-12.500 14" />
        <path d="M-17 27C-12 12-4-2 6-14" />
        <path d="M-3 12C-3 9-4 7-6 5M4 8C5 4 3 1 1-1M9 2C10-2 9-5 7-8" />
      </g>
    </g>
  );
}
