import { useState } from 'react';
import { cardIn } from '../../board/board-words.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/index.ts';
import styles from './all-prompts.module.css';
import { oneScreenWords } from './words.ts';

/** Every question of the card: the card itself leaves some out where they don't fit, and nobody has a screen of their own. */
export function AllPrompts({ view, deck }: { view: TableView; deck: DeckWords }) {
  const say = useWords(oneScreenWords);
  const [open, setOpen] = useState(false);
  const prompts = cardIn(deck, view.turn.cardId)?.prompts ?? [];
  if (prompts.length === 0) return null;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say('prompts.open')}
      </Button>
      <Dialog title={say('prompts.title')} open={open} onClose={() => setOpen(false)} size="large">
        <ul lang={deck.language} className={styles['prompts']}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
