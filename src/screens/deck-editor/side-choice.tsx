import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import type { CardSide } from './preview-table.ts';
import { editorWords } from './words.ts';

const SIDES: readonly CardSide[] = ['read', 'does'];

/** The side that is read, or what the card does. */
export function SideChoice({ side, onSide }: { side: CardSide; onSide: (side: CardSide) => void }) {
  const say = useWords(editorWords);
  return (
    <RadioCards
      legend={say('preview.side')}
      legendHidden
      layout="chips"
      cards={SIDES.map((value) => ({
        value,
        name: say(value === 'read' ? 'preview.front' : 'preview.back'),
      }))}
      value={side}
      onValue={onSide}
    />
  );
}
