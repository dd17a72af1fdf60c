import { useId } from 'react';
import { classNames } from '../ui/class-names.ts';
import type { BoardPerspective } from './board-words.ts';
import styles from './perspective-mark.module.css';
import { perspectiveStyle } from './perspective-style.ts';
import { SYMBOL_PATHS, SymbolPattern } from './symbol-shapes.tsx';

export interface PerspectiveMarkProps {
  of: BoardPerspective;
  /** `tile` = set on the path; `empty` = the slot that waits for it; `left` = the outline that a taken tile leaves. */
  look?: 'tile' | 'empty' | 'left';
  /** Any CSS length; an `em` follows the words beside it. */
  size?: string;
}

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
      {look === 'tile' && (
        <defs>
          <SymbolPattern id={id} symbol={of.symbol} scale={1.25} />
        </defs>
      )}
      <rect
        x={-29}
        y={-29}
        width={58}
        height={58}
        rx={15}
        className={styles['ground']}
        fill={look === 'tile' ? `url(#${id})` : 'none'}
      />
      <path d={SYMBOL_PATHS[of.symbol]} transform="scale(1.55)" className={styles['symbol']} />
    </svg>
  );
}
