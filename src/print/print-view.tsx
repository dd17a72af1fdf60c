import type { ReactNode } from 'react';
import type { Deck } from '../decks/schema.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/index.ts';
import { PrintPack } from './print-pack.tsx';
import styles from './print-view.module.css';
import { useWholeSheets } from './use-whole-sheets.ts';
import { printWords } from './words.ts';

export interface PrintViewProps {
  /** Without errors. */
  deck: Deck;
  /** The way back to where one came from. */
  back: ReactNode;
}

/** All sheets of a deck as they will be on paper, and the button that prints them. */
export function PrintView({ deck, back }: PrintViewProps) {
  const say = useWords(printWords);
  useWholeSheets();
  return (
    <main className={styles['view']}>
      <div className={styles['bar']}>
        {back}
        <p className={styles['hint']}>{say('view.hint')}</p>
        <div className={styles['print']}>
          <Button look="next" onClick={() => window.print()}>
            {say('view.print')}
          </Button>
        </div>
      </div>
      <PrintPack deck={deck} />
    </main>
  );
}
