import { useState } from 'react';
import { WhereAreWeText } from '../board/where-are-we-text.tsx';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { TableView } from '../rules/view-types.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/index.ts';
import type { Who } from './next-step.ts';
import { playWords } from './words.ts';

/** A button that says the whole board in words. */
export function WhereAreWe({ view, words, who }: { view: TableView; words: DeckWords; who: Who }) {
  const say = useWords(playWords);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{say('whereAreWe')}</Button>
      <Dialog title={say('whereAreWe')} open={isOpen} onClose={() => setIsOpen(false)} size="large">
        <WhereAreWeText view={view} onlooker={{ words, team: who.team }} />
      </Dialog>
    </>
  );
}
