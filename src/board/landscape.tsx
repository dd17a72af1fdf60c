import { useId } from 'react';
import styles from './landscape.module.css';
import type { PathLayout } from './path-layout.ts';
import type { Point } from './walk-geometry.ts';

/** Places where a tree, a bush or a tuft may stand, where the layout leaves them room: x, y, and which. */
const SCATTER: readonly (readonly [number, number, 'tree' | 'poplars' | 'tuft' | 'bush'])[] = [
  [190, 560, 'poplars'],
  [1010, 660, 'tree'],
  [390, 590, 'bush'],
  [605, 805, 'tuft'],
  [830, 812, 'bush'],
  [375, 815, 'tuft'],
  [1012, 420, 'poplars'],
  [600, 575, 'tree'],
  [820, 585, 'tuft'],
  [204, 340, 'tree'],
  [610, 330, 'tuft'],
  [830, 330, 'bush'],
  [385, 330, 'tuft'],
  [480, 420, 'tree'],
  [700, 380, 'poplars'],
  [300, 480, 'tree'],
  [196, 430, 'bush'],
  [690, 790, 'tree'],
  [510, 810, 'bush'],
  [1000, 560, 'tuft'],
  [420, 500, 'tuft'],
];

/** Whether a picture of this reach has room there. */
function hasRoom(layout: PathLayout, x: number, y: number): boolean {
  const { size, stones, title, home, die, start } = layout;
  const reach = size / 2 + 30;
  const clearOf = (point: Point, distance: number): boolean =>
    Math.hypot(point.x - x, point.y - y) > distance;
  const inTitle = y < title.y + 165 && x > title.x - 60 && x < title.x + title.width + 60;
  const stonesClear = stones.every(
    (stone) => Math.abs(stone.x - x) > reach || Math.abs(stone.y + 20 - y) > reach + 30,
  );
  return stonesClear && !inTitle && clearOf(home, 165) && clearOf(die, 100) && clearOf(start, 80);
}

/** The country that the path climbs through, in the board's own tones. */
export function Landscape({ layout }: { layout: PathLayout }) {
  const glow = useId();
  return (
    <g>
      <defs>
        <radialGradient id={glow}>
          <stop offset="0%" className={styles['lit']} />
          <stop offset="100%" className={styles['unlit']} />
        </radialGradient>
      </defs>
      <circle cx={layout.home.x} cy={layout.home.y} r={300} fill={`url(#${glow})`} />
      <path
        className={styles['far']}
        d="M110 470C230 400 330 380 470 420S720 350 840 330 1010 330 1090 360V890H110z"
      />
      <path className={styles['mid']} d="M110 640C240 560 350 590 490 610S790 520 1090 470V890H110z" />
      <path className={styles['near']} d="M110 760C280 700 420 790 600 780S890 690 1090 700V890H110z" />
      <g className={styles['furrows']}>
        <path d="M150 700C260 650 340 668 430 690M170 735C270 690 350 705 420 722M560 720C700 740 820 670 960 640M600 755C730 760 850 715 1000 690M760 400C850 372 930 372 1020 384M790 432C870 405 950 405 1040 415" />
      </g>
      {SCATTER.filter(([x, y]) => hasRoom(layout, x, y)).map(([x, y, what]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          {what === 'tree' && <Tree />}
          {what === 'poplars' && <Poplars />}
          {what === 'bush' && <Bush />}
          {what === 'tuft' && (
            <path
              className={styles['tuft']}
              d="M-12 6C-10-2-9-6-11-12M-4 6C-4-4-3-9-2-17M5 6C5-1 7-7 11-12"
            />
          )}
        </g>
      ))}
    </g>
  );
}

function Tree() {
  return (
    <>
      <path className={styles['trunk']} d="M0 26V-6M0 8L9-3" />
      <path
        className={styles['leaves']}
        d="M-24-10C-30-26-16-40-2-40 14-42 30-30 26-14 26-2 12 4 0 3-12 4-22 0-24-10z"
      />
    </>
  );
}

function Poplars() {
  return (
    <>
      <path className={styles['trunk']} d="M-14 26V10M14 30V12" />
      <path className={styles['leaves']} d="M-14-44C-4-30 0-10-4 6-8 14-20 14-24 6-28-10-24-30-14-44z" />
      <path className={styles['leaves']} d="M14-30C23-18 26-2 23 10 19 17 9 17 5 10 2-2 5-18 14-30z" />
    </>
  );
}

function Bush() {
  return (
    <path className={styles['leaves']} d="M-26 10C-34-4-20-16-10-13-6-24 12-24 14-13 26-16 34-2 26 10z" />
  );
}

/** A house on its hill with the door open; the light is on for those who have arrived. */
export function Home({ at, arrived }: { at: Point; arrived: boolean }) {
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <ellipse cx={0} cy={64} rx={112} ry={20} className={styles['mound']} />
      <g transform="translate(74 24)">
        <Tree />
      </g>
      <g className={styles['house']} data-arrived={arrived}>
        <path className={styles['chimney']} d="M24-54V-76H40V-40z" />
        <path className={styles['wall']} d="M-52-14L0-56 52-14V62H-52z" />
        <path className={styles['roof']} d="M-66-4L0-60 66-4" />
        <path className={styles['light']} d="M-17 62V12C-17-8 17-8 17 12V62z" />
        <path className={styles['door']} d="M17 62V12L37 24V70z" />
        <path className={styles['pane']} d="M-42 8H-26V26H-42z" />
      </g>
    </g>
  );
}
