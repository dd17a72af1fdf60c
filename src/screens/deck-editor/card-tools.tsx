import { copyCard } from '../../editor/commands/add-card.ts';
import { moveCard } from '../../editor/commands/move-card.ts';
import { removeCards } from '../../editor/commands/remove-cards.ts';
import type { CardKey } from '../../editor/draft.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-desk.module.css';
import type { Desk } from './desk.ts';
import { editorWords } from './words.ts';

export interface CardToolsProps {
  desk: Desk;
  cardKey: CardKey;
  /** Its place in the deck, from 0. */
  index: number;
  onRemoved: () => void;
}

/** Moves, copies and takes out the open card. */
export function CardTools({ desk, cardKey, index, onRemoved }: CardToolsProps) {
  const say = useWords(editorWords);
  const all = desk.draft.keys.length;
  const move = (to: number): void => {
    desk.edit(moveCard(cardKey, to));
    announce(say('card.moved', { number: to + 1, all }));
  };
  return (
    <fieldset aria-label={say('card.tools')} className={styles['tools']}>
      <Button reasonHidden reason={index === 0 ? say('card.isFirst') : null} onClick={() => move(index - 1)}>
        {say('card.up')}
      </Button>
      <Button
        reasonHidden
        reason={index === all - 1 ? say('card.isLast') : null}
        onClick={() => move(index + 1)}
      >
        {say('card.down')}
      </Button>
      <Button
        onClick={() => {
          const { edit, key } = copyCard(desk.draft, cardKey);
          desk.edit(edit);
          desk.show(key);
          announce(say('card.copied'));
        }}
      >
        {say('card.copy')}
      </Button>
      <Button
        onClick={() => {
          onRemoved();
          desk.edit(removeCards([cardKey]));
          desk.show(null);
        }}
      >
        {say('card.remove')}
      </Button>
    </fieldset>
  );
}
