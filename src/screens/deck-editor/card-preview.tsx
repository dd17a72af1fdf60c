import { useState } from 'react';
import { useLocation } from 'wouter';
import { ScenarioCard } from '../../board/scenario-card.tsx';
import type { Card } from '../../decks/schema.ts';
import { holdTrial } from '../../session/trial.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-preview.module.css';
import { nameInAddress, type Desk } from './desk.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import type { EditorScreens } from './preview-screens.ts';
import { layCard, type CardSide } from './preview-table.ts';
import { SideChoice } from './side-choice.tsx';
import { canBeTried, trialDeck } from './trial-deck.ts';
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
          <div className={styles['actions']}>
            <Button onClick={() => setOpen(true)}>{say('preview.open')}</Button>
            <TryCard desk={desk} card={card} />
          </div>
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

/** Opens a game that begins with this card, to play it as a table would. */
function TryCard({ desk, card }: { desk: Desk; card: Card }) {
  const say = useWords(editorWords);
  const [path, go] = useLocation();
  const { deck, problems, draft } = desk;
  const isFine = canBeTried(deck, deck.cards.indexOf(card), problems);
  return (
    <Button
      reason={isFine ? null : say('card.tryBroken')}
      onClick={() => {
        const name = desk.shown === null ? '' : nameInAddress(draft, desk.shown);
        const back = `${path}?card=${encodeURIComponent(name)}`;
        holdTrial({ deck: trialDeck(deck, card, problems), cardId: card.id, back });
        go('/play?try');
      }}
    >
      {say('card.try')}
    </Button>
  );
}
