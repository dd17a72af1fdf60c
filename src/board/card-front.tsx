import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { setPreferences, TEXT_SIZES, usePreferences } from '../ui/preferences.ts';
import { boardWords } from '../words/board-area.ts';
import { directionOf } from '../words/direction.ts';
import { useWords } from '../words/index.ts';
import type { BoardCard } from './board-words.ts';
import { cardInLanguage } from './card-language.ts';
import { CardLanguages } from './card-languages.tsx';
import type { CardOfTurn } from './card-of-turn.ts';
import { CardMedia } from './card-media.tsx';
import { listed } from './listed.ts';
import { PoemText } from './poem-text.tsx';
import { quoted } from './quote.ts';
import { ReadAloud } from './read-aloud.tsx';
import styles from './scenario-card.module.css';

export interface CardFrontProps {
  shown: CardOfTurn;
  language: string;
  /** In a person's hands: with what can be pressed. */
  hands: boolean;
  easy: boolean;
  reader?: string | null | undefined;
  /** Prompts that have no room are a press away on this screen, not on people's own. */
  promptsNear?: boolean | undefined;
}

/** The side of a card that is read: the statement, large and quiet, and what to talk about. */
export function CardFront({ shown, language, hands, easy, reader, promptsNear = false }: CardFrontProps) {
  const say = useWords(boardWords);
  const { cardLanguage } = usePreferences();
  const { card, perspective } = shown;
  if (!card) {
    const nobody = perspective
      ? say('card.noCard', { perspective: perspective.name })
      : say('card.noCardCorner');
    return <p className={styles['plain']}>{nobody}</p>;
  }
  // A room reads together, each person as they like.
  const read = cardInLanguage(card, language, hands ? cardLanguage : null);
  return (
    <>
      {reader && <p className={styles['reader']}>{say('card.read', { reader })}</p>}
      <div lang={read.language} dir={directionOf(read.language)} className={styles['said']}>
        <Said card={read.card} easy={easy} />
        {hands && <CardMedia media={card.media ?? []} />}
      </div>
      {hands && (
        <CardTools card={read.card} language={read.language} easy={easy}>
          <CardLanguages card={card} language={language} now={read.language} />
        </CardTools>
      )}
      <CardPrompts card={read.card} language={read.promptsLanguage} near={promptsNear} />
    </>
  );
}

function Said({ card, easy }: { card: BoardCard; easy: boolean }) {
  if (easy && card.easyRead) return <EasyText text={card.easyRead} />;
  if (card.kind === 'poem') return <PoemText card={card} />;
  return <blockquote className={styles['statement']}>{quoted(card.text)}</blockquote>;
}

/** Easy read: a sentence a line. */
function EasyText({ text }: { text: string }) {
  const sentences = text.split(/(?<=[.!?…])\s+/);
  return (
    <div className={styles['easy']}>
      {sentences.map((sentence, index) => (
        // Sentences of one text never change their order, and two may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={`${index}${sentence}`}>{sentence}</p>
      ))}
    </div>
  );
}

interface CardToolsProps {
  card: BoardCard;
  language: string;
  easy: boolean;
  children: ReactNode;
}

function CardTools({ card, language, easy, children }: CardToolsProps) {
  const say = useWords(boardWords);
  const text = easy && card.easyRead ? card.easyRead : card.text;
  return (
    <div className={styles['tools']}>
      {card.easyRead && (
        <Button look="quiet" aria-pressed={easy} onClick={() => setPreferences({ easyWords: !easy })}>
          <span aria-hidden="true" className={styles['check']} data-on={easy} />
          {say('card.easy')}
        </Button>
      )}
      {children}
      <BiggerWords />
      <ReadAloud key={text} text={text} language={language} />
    </div>
  );
}

/** Makes all words of this device bigger by a step; from the biggest back to where they began. */
function BiggerWords() {
  const say = useWords(boardWords);
  const { text } = usePreferences();
  const next = TEXT_SIZES[TEXT_SIZES.indexOf(text) + 1];
  return (
    <Button look="quiet" onClick={() => setPreferences({ text: next ?? 'normal' })}>
      {say(next === undefined ? 'card.normal' : 'card.bigger')}
    </Button>
  );
}

/** How many prompts a card of the room keeps where not all of them fit. */
const KEPT = [2, 1, 0] as const;

interface CardPromptsProps {
  card: BoardCard;
  language: string;
  near: boolean;
}

function CardPrompts({ card, language, near }: CardPromptsProps) {
  const say = useWords(boardWords);
  const prompts = card.prompts ?? [];
  const sensitivity = card.sensitivity ?? [];
  return (
    <footer className={styles['foot']}>
      {prompts.length > 0 && (
        <ul
          lang={language}
          dir={directionOf(language)}
          aria-label={say('card.prompts')}
          className={styles['prompts']}
        >
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
      <p className={styles['more']}>
        {KEPT.filter((kept) => prompts.length > kept).map((kept) => (
          <span key={kept} data-kept={kept}>
            {say(near ? 'card.moreHere' : 'card.more', { count: prompts.length - kept })}
          </span>
        ))}
      </p>
      {sensitivity.length > 0 && <p>{say('card.sensitivity', { what: listed(sensitivity) })}</p>}
    </footer>
  );
}
