import { useRef, type ReactNode } from 'react';
import { cardIn, perspectiveIn, type BoardCard, type BoardPerspective } from '../board/board-words.ts';
import { perspectiveStyle } from '../board/perspective-style.ts';
import { classNames } from '../ui/class-names.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import { POEMS } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { useWords } from '../words/index.ts';
import { CardHead } from './card-head.tsx';
import { EffectList } from './effect-list.tsx';
import styles from './room-card.module.css';
import { TalkRing } from './talk-ring.tsx';
import { useFit } from './use-fit.ts';
import { stageWords } from './words.ts';

export interface RoomCardProps {
  view: TableView;
  deck: DeckWords;
  /** `read` = the voice and its questions; `does` = turned over. */
  side: 'read' | 'does';
  beneath?: ReactNode;
}

/** A statement is never smaller than a twenty-fifth of the screen's height. */
const READ = { largest: 6.6, smallest: 4 };
const DOES = { largest: 4.6, smallest: 4 };
/** A longer statement leaves its place to what the card does. */
const SHORT_ENOUGH = 175;

/** The card on the table, for a whole room: first read, then turned over. Each side is a sheet of its own. */
export function RoomCard(props: RoomCardProps) {
  const { turn } = props.view;
  const key = `${turn.number} ${turn.cardId ?? ''} ${props.side}`;
  return <Sheet key={key} {...props} />;
}

function Sheet({ view, deck, side, beneath }: RoomCardProps) {
  const say = useWords(stageWords);
  const sheet = useRef<HTMLElement>(null);
  useFit(sheet, side === 'read' ? READ : DOES);
  const { turn } = view;
  const card = cardIn(deck, turn.cardId);
  const perspective = perspectiveIn(deck, card ? card.perspective : landedOn(view, deck));
  const colour = perspective ? perspectiveStyle(perspective) : { className: '', style: {} };
  const Side = side === 'read' ? ReadSide : DoesSide;
  return (
    <article
      ref={sheet}
      aria-label={perspective?.name ?? say('card.poem')}
      lang={deck.language}
      className={classNames(styles['card'], colour.className)}
      style={colour.style}
      data-side={side}
      data-kind={card?.kind ?? 'none'}
    >
      <Side view={view} deck={deck} card={card} perspective={perspective} />
      {beneath}
    </article>
  );
}

interface SideProps extends Pick<RoomCardProps, 'view' | 'deck'> {
  card: BoardCard | null;
  perspective: BoardPerspective | null;
}

function ReadSide({ view, card, perspective }: SideProps) {
  const { turn, houseRules } = view;
  const prompts = card?.prompts ?? [];
  return (
    <>
      <CardHead card={card} perspective={perspective} draw={turn.draw}>
        <TalkRing
          card={`${turn.number} ${turn.cardId ?? ''}`}
          drawnAtMs={turn.drawnAtMs}
          minutes={houseRules.softTimerMinutes}
        />
      </CardHead>
      <Statement card={card} perspective={perspective} />
      {prompts.length > 0 && (
        <ul className={styles['prompts']}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function DoesSide({ view, deck, card, perspective }: SideProps) {
  const isShort = card !== null && card.kind === 'scenario' && card.text.length <= SHORT_ENOUGH;
  return (
    <>
      <EffectList view={view} deck={deck} />
      <div className={styles['again']}>
        <CardHead card={card} perspective={perspective} draw={null} />
        {isShort && <Statement card={card} perspective={perspective} />}
      </div>
    </>
  );
}

/** With no card left, the team talks about the perspective of its space. */
function landedOn(view: TableView, deck: DeckWords): string | null {
  const landed = view.turn.draw?.landed;
  return landed === undefined || landed === POEMS ? null : (deck.perspectives[landed]?.id ?? null);
}

function Statement({ card, perspective }: Pick<SideProps, 'card' | 'perspective'>) {
  const say = useWords(stageWords);
  if (!card) {
    return (
      <p className={styles['statement']}>{say('card.noCard', { perspective: perspective?.name ?? '' })}</p>
    );
  }
  if (card.kind === 'scenario') return <blockquote className={styles['statement']}>“{card.text}”</blockquote>;
  return (
    <div className={styles['poem']}>
      <div className={styles['lines']}>
        {card.text.split(/\n\s*\n/).map((stanza) => (
          <p key={stanza}>{stanza}</p>
        ))}
      </div>
      {card.author && <p className={styles['author']}>{say('card.by', { author: card.author })}</p>}
    </div>
  );
}
