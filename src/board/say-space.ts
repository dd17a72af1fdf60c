import { isCorner, pileOfSpace } from '../rules/track.ts';
import { boardWords } from '../words/board-area.ts';
import { sayIn } from '../words/say.ts';
import type { BoardWords } from './board-words.ts';

/** What a space (0 to 31) is: "a Staff footprint", "a Poet's Corner". */
export function saySpace(space: number, words: BoardWords): string {
  const say = sayIn(boardWords);
  if (isCorner(space)) return say('where.corner');
  return say('where.footprint', { perspective: words.perspectives[pileOfSpace(space)]?.short ?? '' });
}
