import { useId, type ReactNode } from 'react';
import type { BoardPerspective } from '../board/board-words.ts';
import { SymbolField, type SymbolFieldProps } from '../board/symbol-shapes.tsx';

export interface PatternedProps extends Pick<SymbolFieldProps, 'box' | 'scale'> {
  of: BoardPerspective;
  /** One or more plain shapes, without a fill. */
  children: ReactNode;
}

/** A shape in the colour and pattern of the perspective whose colour is around it, as lines that print sharply. */
export function Patterned({ of, box, scale, children }: PatternedProps) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>{children}</clipPath>
      <g fill="var(--p)">{children}</g>
      <g clipPath={`url(#${id})`}>
        <SymbolField symbol={of.symbol} box={box} {...(scale === undefined ? {} : { scale })} />
      </g>
    </>
  );
}
