import type { CSSProperties } from 'react';
import type { BoardPerspective } from './board-words.ts';
import { darkLike } from '../decks/colours.ts';
import styles from './perspective.module.css';

/** Hands a deck's colour to CSS: `perspective.module.css` makes `--p` of it, by theme. */
type PerspectiveVariables = CSSProperties & Record<'--p-light' | '--p-dark', string>;

/** The class and style that give an element, and all in it, the colour of a perspective as `--p`. */
export function perspectiveStyle(of: BoardPerspective): { className: string; style: CSSProperties } {
  const style: PerspectiveVariables = {
    '--p-light': of.colour,
    '--p-dark': of.colourDark ?? darkLike(of.colour),
  };
  return { className: styles['perspective'] ?? '', style };
}
