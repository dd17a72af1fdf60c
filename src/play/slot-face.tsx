import { PerspectiveMark } from '../board/perspective-mark.tsx';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Choice } from '../rules/view-types.ts';
import { useWords } from '../words/index.ts';
import { perspectiveWords, slotNames } from './deck-names.ts';
import styles from './slot-face.module.css';
import { playWords } from './words.ts';

export interface SlotFaceProps {
  slot: Choice;
  words: DeckWords;
  /** All choices are of one perspective: the mark says it. */
  isShort: boolean;
}

/** A place on the path as a card to choose shows it. Decorative: the choice's name says it. */
export function SlotFace({ slot, words, isShort }: SlotFaceProps) {
  const say = useWords(playWords);
  const { outcome, perspective } = slotNames(words, slot);
  const mark = perspectiveWords(words, slot.perspective);
  return (
    <span className={styles['face']}>
      {mark && <PerspectiveMark of={mark} size="1.7rem" />}
      <span className={styles['names']}>
        <strong>{outcome}</strong>
        {!isShort && <span className={styles['tile']}>{say('where.tile', { perspective })}</span>}
      </span>
    </span>
  );
}
