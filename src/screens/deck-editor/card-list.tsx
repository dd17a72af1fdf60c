import { useCallback, useState, type DragEvent } from 'react';
import { perspectivesOf } from '../../decks/defaults.ts';
import { moveCard } from '../../editor/commands/move-card.ts';
import { placeOf, type CardKey } from '../../editor/draft.ts';
import type { KeyedCard } from '../../editor/filter-cards.ts';
import { useWords } from '../../words/index.ts';
import styles from './card-list.module.css';
import { CardRow } from './card-row.tsx';
import type { Desk } from './desk.ts';
import { namesInAddress } from './desk.ts';
import { editorWords } from './words.ts';

export interface CardListProps {
  desk: Desk;
  cards: readonly KeyedCard[];
  /** All cards are shown, so that a place in the list is a place in the deck. */
  isWhole: boolean;
  /** The chosen ones; `null` = one opens a card and chooses none. */
  chosen: ReadonlySet<CardKey> | null;
  onChosen: (chosen: ReadonlySet<CardKey>) => void;
}

/** The cards in the deck's order. A card can be dragged to another place; the open card has buttons for the same. */
export function CardList({ desk, cards, isWhole, chosen, onChosen }: CardListProps) {
  const say = useWords(editorWords);
  const drag = useDrag(desk, isWhole && chosen === null);
  const perspectives = perspectivesOf(desk.deck);
  const names = namesInAddress(desk.draft);
  const toggle = useCallback(
    (key: CardKey): void => {
      const next = new Set(chosen);
      if (!next.delete(key)) next.add(key);
      onChosen(next);
    },
    [chosen, onChosen],
  );
  if (cards.length === 0) return null;
  return (
    <>
      <ol className={styles['rows']}>
        {cards.map(({ key, card, index }) => (
          <li key={key} className={styles['row']} data-over={drag.over === key} {...drag.handlers(key)}>
            <CardRow
              cardKey={key}
              card={card}
              number={index + 1}
              perspective={
                card.kind === 'scenario' ? perspectives.find(({ id }) => id === card.perspective) : undefined
              }
              language={desk.deck.language}
              toMend={desk.problems.ofCard(index).filter(({ severity }) => severity === 'error').length}
              href={`?card=${encodeURIComponent(names.get(key) ?? '')}`}
              isOpen={key === desk.shown}
              chosen={chosen?.has(key) ?? null}
              onToggle={toggle}
            />
          </li>
        ))}
      </ol>
      {isWhole && chosen === null && cards.length > 1 && <p className={styles['hint']}>{say('list.hold')}</p>}
    </>
  );
}

/** Dragging a row onto another puts it in that one's place. */
function useDrag({ draft, edit }: Desk, isOn: boolean) {
  const [held, setHeld] = useState<CardKey | null>(null);
  const [over, setOver] = useState<CardKey | null>(null);
  const end = (): void => {
    setHeld(null);
    setOver(null);
  };
  const handlers = (key: CardKey) =>
    isOn
      ? {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', String(key));
            setHeld(key);
          },
          onDragOver: (event: DragEvent) => {
            if (held === null) return;
            event.preventDefault();
            if (over !== key) setOver(key);
          },
          onDrop: (event: DragEvent) => {
            if (held === null) return;
            event.preventDefault();
            edit(moveCard(held, placeOf(draft, key)));
            end();
          },
          onDragEnd: end,
        }
      : {};
  return { over: held === over ? null : over, handlers };
}
