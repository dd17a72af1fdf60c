import { useLayoutEffect, useRef, type CSSProperties } from 'react';
import { isStill } from '../ui/preferences.ts';
import styles from './die.module.css';

export interface DieProps {
  /** 1 to 6; `null` = not rolled yet. */
  pips: number | null;
  /** Any CSS length. */
  size?: string;
  /** Changes with every roll: the die tumbles when it does, for the same number too. */
  roll?: string | number;
}

const TUMBLE_MS = 560;

/** How the cube is turned so that a face looks at us. */
const TURNS: readonly string[] = [
  '',
  'rotateY(0deg)',
  'rotateX(-90deg)',
  'rotateY(-90deg)',
  'rotateY(90deg)',
  'rotateX(90deg)',
  'rotateY(180deg)',
];
/** Where each face sits on the cube. */
const FACES: readonly string[] = [
  '',
  'rotateY(0deg)',
  'rotateX(90deg)',
  'rotateY(90deg)',
  'rotateY(-90deg)',
  'rotateX(-90deg)',
  'rotateY(180deg)',
];
const A = 27;
const B = 50;
const C = 73;
export const PIPS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[B, B]],
  [
    [A, C],
    [C, A],
  ],
  [
    [A, C],
    [B, B],
    [C, A],
  ],
  [
    [A, A],
    [C, A],
    [A, C],
    [C, C],
  ],
  [
    [A, A],
    [C, A],
    [B, B],
    [A, C],
    [C, C],
  ],
  [
    [A, A],
    [C, A],
    [A, B],
    [C, B],
    [A, C],
    [C, C],
  ],
];

/** A wooden die that tumbles and settles. Decorative: the roll is said in words beside it. */
export function Die({ pips, size = '5rem', roll }: DieProps) {
  const cube = useRef<HTMLDivElement>(null);
  const thrown = useRef(roll);
  useLayoutEffect(() => {
    if (thrown.current === roll) return undefined;
    thrown.current = roll;
    const element = cube.current;
    if (!element || pips === null || isStill()) return undefined;
    const end = TURNS[pips] ?? '';
    const tumble = element.animate(
      [
        { transform: `translate3d(-90%, -120%, 0) rotateX(620deg) rotateY(-400deg) ${end}` },
        { transform: `translate3d(-20%, 6%, 0) rotateX(160deg) rotateY(-90deg) ${end}`, offset: 0.55 },
        { transform: `translate3d(-6%, -16%, 0) rotateX(40deg) rotateY(-24deg) ${end}`, offset: 0.8 },
        { transform: end },
      ],
      { duration: TUMBLE_MS, easing: 'ease-out' },
    );
    return () => tumble.cancel();
  }, [roll, pips]);
  const style: CSSProperties & Record<'--die', string> = { '--die': size };
  return (
    <div aria-hidden="true" className={styles['die']} style={style} data-waits={pips === null}>
      <div className={styles['tilt']}>
        <div ref={cube} className={styles['cube']} style={{ transform: TURNS[pips ?? 5] }}>
          {[1, 2, 3, 4, 5, 6].map((face) => (
            <svg
              key={face}
              viewBox="0 0 100 100"
              className={styles['face']}
              style={{ transform: `${FACES[face] ?? ''} translateZ(calc(var(--die) / 2))` }}
            >
              <rect x={1.5} y={1.5} width={97} height={97} rx={15} className={styles['wood']} />
              {PIPS[face]?.map(([x, y]) => (
                <circle key={`${x} ${y}`} cx={x} cy={y} r={9.5} className={styles['pip']} />
              ))}
            </svg>
          ))}
        </div>
      </div>
    </div>
  );
}
