import type { BoardPerspective } from '../board/board-words.ts';
import { PerspectiveMark } from '../board/perspective-mark.tsx';
import { PoemMark } from '../board/poem-mark.tsx';

/** The sign of a pile: a perspective's; `null` = the poems'. */
export function PileMark({ of, size }: { of: BoardPerspective | null; size: string }) {
  return of ? <PerspectiveMark of={of} size={size} /> : <PoemMark size={size} />;
}
