import { useId } from 'react';
import { classNames } from '../ui/class-names.ts';
import type { BoardPerspective } from './board-words.ts';
import styles from './perspective-mark.module.css';
import { perspectiveStyle } from './perspective-style.ts';
import { SYMBOL_PATHS, SymbolField } from './symbol-shapes.tsx';

export interface PerspectiveMarkProps {
  of: BoardPerspective;
  /** `tile` = set on the path; `empty` = the slot that waits for it; `left` = the outline that a taken tile leaves. */
  look?: 'tile' | 'empty' | 'left';
  /** Any CSS length; an `em` follows the words beside it. */
  size?: string;
}

const GROUND = { x: -29, y: -29, width: 58, height: 58, rx: 15 } as const;

/** A perspective as colour, symbol and pattern. Decorative: its name always stands beside it or is heard. */
export function PerspectiveMark({ of, look = 'tile', size = '1.5em' }: PerspectiveMarkProps) {
  const id = useId();
  const { className, style } = perspectiveStyle(of);
  return (
    <svg
      aria-hidden="true"
      viewBox="-32 -32 64 64"
      className={classNames(className, styles['mark'], styles[look])}
      style={{ ...style, width: size, height: size }}
    >
      <rect {...GROUND} className={styles['ground']} fill={look === 'tile' ? 'var(--p)' : 'none'} />
      {look === 'tile' && (
        <>
          <clipPath id={id}>
            <rect {...GROUND} />
          </clipPath>
          <g clipPath={`url(#${id})`}>
            <SymbolField symbol={of.symbol} box={[-29, -29, 58, 58]} scale={1.25} />
          </g>
        </>
      )}
      <path d={SYMBOL_PATHS[of.symbol]} transform="scale(1.55)" className={styles['symbol']} />
    </svg>
  );
}
