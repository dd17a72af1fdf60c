import { PIPS } from '../board/die.tsx';
import styles from './token-sheet.module.css';

const SIDE = 25;
const TAB = 7;

/** Where each face lies, in faces: opposite faces make seven once it is folded. */
const FACES: readonly (readonly [pips: number, column: number, row: number])[] = [
  [2, 0, 1],
  [1, 1, 1],
  [5, 2, 1],
  [6, 3, 1],
  [3, 1, 0],
  [4, 1, 2],
];

/** Tabs to glue: where each begins, in faces, and how far it is turned, in degrees. */
const TABS: readonly (readonly [column: number, row: number, turn: number])[] = [
  [0, 1, 0],
  [2, 1, 0],
  [3, 1, 0],
  [1, 2, 180],
  [3, 2, 180],
  [4, 2, 180],
  [4, 1, 90],
];

/** A die to cut out, fold and glue. Decorative: what it is stands above it. */
export function PaperDie() {
  return (
    <svg aria-hidden="true" viewBox={`-8 -8 ${4 * SIDE + 22} ${3 * SIDE + 16}`} className={styles['die']}>
      {TABS.map(([column, row, turn]) => (
        <path
          key={`${column} ${row} ${turn}`}
          d={`M0 0L3-${TAB}H${SIDE - 3}L${SIDE} 0z`}
          transform={`translate(${column * SIDE} ${row * SIDE}) rotate(${turn})`}
          className={styles['tab']}
        />
      ))}
      {FACES.map(([pips, column, row]) => (
        <g key={pips} transform={`translate(${column * SIDE} ${row * SIDE})`}>
          <rect width={SIDE} height={SIDE} className={styles['side']} />
          {PIPS[pips]?.map(([x, y]) => (
            <circle
              key={`${x} ${y}`}
              cx={x * SIDE * 0.01}
              cy={y * SIDE * 0.01}
              r={2.4}
              className={styles['pip']}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
