import type { BoardPerspective } from './board-words.ts';
import { PerspectiveMark } from './perspective-mark.tsx';
import styles from './slot-choice.module.css';

/** The face of a choice of a slot, for `RadioCards`: the tile and the outcome it would go to or leave. Decorative. */
export function SlotChoice({ perspective, name }: { perspective: BoardPerspective; name: string }) {
  return (
    <span className={styles['choice']}>
      <PerspectiveMark of={perspective} size="2rem" />
      {name}
    </span>
  );
}
