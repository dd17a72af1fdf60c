import { useId } from 'react';
import { stoneOf } from '../board/board-state.ts';
import { outcomeIn } from '../board/board-words.ts';
import { perspectiveStyle } from '../board/perspective-style.ts';
import { Stone } from '../board/stone.tsx';
import { SymbolPattern } from '../board/symbol-shapes.tsx';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { OutcomeId } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import styles from './big-stone.module.css';

export interface BigStoneProps {
  view: TableView;
  deck: DeckWords;
  outcome: OutcomeId;
}

/** One stone of the path by itself. Decorative: what it shows is said beside it. */
export function BigStone({ view, deck, outcome }: BigStoneProps) {
  const id = useId();
  const words = outcomeIn(deck, outcome);
  if (!words) return null;
  return (
    <svg aria-hidden="true" viewBox="-130 -125 260 250" className={styles['stone']}>
      <defs>
        {deck.perspectives.map((perspective) => (
          <g key={perspective.id} {...perspectiveStyle(perspective)}>
            <SymbolPattern id={`${id}${perspective.id}`} symbol={perspective.symbol} />
          </g>
        ))}
      </defs>
      <Stone
        {...stoneOf({ view, words: deck }, words, null)}
        short=""
        size={200}
        patternOf={(perspective) => `${id}${perspective.id}`}
      />
    </svg>
  );
}
