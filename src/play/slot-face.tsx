import type { DeckWords } from '../protocol/deck-words.ts';
import type { Choice } from '../rules/view-types.ts';
import { useWords } from '../words/index.ts';
import { slotNames } from './deck-names.ts';
import styles from './slot-face.module.css';
import { playWords } from './words.ts';

/** A place on the path as a card to choose shows it. Decorative: the choice's name says it. */
export function SlotFace({ slot, words }: { slot: Choice; words: DeckWords }) {
  const say = useWords(playWords);
  const { outcome, perspective } = slotNames(words, slot);
  return (
    <span className={styles['face']}>
      <strong>{outcome}</strong>
      <span className={styles['tile']}>{say('where.tile', { perspective })}</span>
    </span>
  );
}
