import { PerspectiveMark } from '../board/perspective-mark.tsx';
import { perspectiveWords, slotNames } from '../play/deck-names.ts';
import { playWords } from '../play/words.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Choice } from '../rules/view-types.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import styles from './slot-cards.module.css';

export interface SlotCardsProps {
  legend: string;
  slots: readonly Choice[];
  deck: DeckWords;
  value: Choice | null;
  onValue: (slot: Choice) => void;
}

const keyOf = (slot: Choice): string => `${slot.outcome}.${slot.perspective}`;

/** Places on the path to choose one of. */
export function SlotCards({ legend, slots, deck, value, onValue }: SlotCardsProps) {
  const say = useWords(playWords);
  const cards = slots.map((slot) => ({
    value: keyOf(slot),
    name: say('where.slot', slotNames(deck, slot)),
    face: <Face slot={slot} deck={deck} />,
  }));
  return (
    <RadioCards
      legend={legend}
      cards={cards}
      value={value && keyOf(value)}
      onValue={(key) => {
        const chosen = slots.find((slot) => keyOf(slot) === key);
        if (chosen) onValue(chosen);
      }}
    />
  );
}

function Face({ slot, deck }: { slot: Choice; deck: DeckWords }) {
  const perspective = perspectiveWords(deck, slot.perspective);
  return (
    <span className={styles['face']}>
      {perspective && <PerspectiveMark of={perspective} size="2rem" />}
      <span>
        <strong>{slotNames(deck, slot).outcome}</strong>
        <br />
        {perspective?.short}
      </span>
    </span>
  );
}

/** Whether two slots are the same place. */
export function sameSlot(one: Choice | null, other: Choice): boolean {
  return one?.outcome === other.outcome && one.perspective === other.perspective;
}
