import { useState } from 'react';
import { ScenarioCard } from '../../board/scenario-card.tsx';
import type { Card } from '../../decks/schema.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-preview.module.css';
import type { Desk } from './desk.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import type { EditorScreens } from './preview-screens.ts';
import { layCard, type CardSide } from './preview-table.ts';
import { SideChoice } from './side-choice.tsx';
import { editorWords } from './words.ts';

/** The open card as people will hold it, letter by letter while it is written. */
export function CardPreview({ desk, card, screens }: { desk: Desk; card: Card; screens: EditorScreens }) {
  const say = useWords(editorWords);
  const [side, setSide] = useState<CardSide>('read');
  const [open, setOpen] = useState(false);
  const laid = layCard(desk.deck, card, side);
  return (
    <section className={styles['preview']} aria-labelledby="preview">
      <h2 id="preview" className={styles['heading']}>
        {say('preview.title')}
      </h2>
      {laid ? (
        <>
          <div className={styles['card']}>
            <ScenarioCard view={laid.view} words={laid.words} size="hands" />
          </div>
          <SideChoice side={side} onSide={setSide} />
          <Button onClick={() => setOpen(true)}>{say('preview.open')}</Button>
          <PreviewDialog
            desk={desk}
            card={card}
            screens={screens}
            open={open}
            onClose={() => setOpen(false)}
          />
        </>
      ) : (
        <p>{say('preview.none')}</p>
      )}
    </section>
  );
}
