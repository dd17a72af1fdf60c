import { Link } from 'wouter';
import { memo, useEffect, useRef } from 'react';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { PoemMark } from '../../board/poem-mark.tsx';
import type { Card, Perspective } from '../../decks/schema.ts';
import type { CardKey } from '../../editor/draft.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-list.module.css';
import { editorWords } from './words.ts';

export interface CardRowProps {
  cardKey: CardKey;
  card: Card;
  number: number;
  /** Of a point of view; `undefined` for a poem, or where the deck doesn't know it. */
  perspective: Perspective | undefined;
  language: string;
  toMend: number;
  href: string;
  isOpen: boolean;
  /** `null` = nothing is chosen here. */
  chosen: boolean | null;
  onToggle: (key: CardKey) => void;
}

/** A card in the list: whose it is, how it begins, how far it is. Drawn again only when that changes: a deck may have a thousand. */
export const CardRow = memo(DrawnRow);

function DrawnRow(props: CardRowProps) {
  const { card, number, perspective, href, isOpen, chosen, onToggle } = props;
  const say = useWords(editorWords);
  const words = useRef<HTMLSpanElement>(null);
  // Whoever comes to a card from elsewhere finds it in the list too.
  useEffect(() => {
    if (isOpen) words.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <>
      {chosen !== null && (
        <label className={styles['choose']}>
          <VisuallyHidden>
            {say('list.chooseThis', { card: `${number}. ${beginningOf(card) || say('list.empty')}` })}
          </VisuallyHidden>
          <input
            type="checkbox"
            className={styles['box']}
            checked={chosen}
            onChange={() => onToggle(props.cardKey)}
          />
        </label>
      )}
      <Link href={href} className={styles['link']} aria-current={isOpen || undefined} draggable={false}>
        <RowMark card={card} perspective={perspective} />
        <span ref={words} className={styles['words']}>
          <VisuallyHidden>
            {number}. {card.kind === 'poem' ? say('list.poem') : perspective?.short}.{' '}
          </VisuallyHidden>
          <RowWords {...props} />
        </span>
      </Link>
    </>
  );
}

function RowMark({ card, perspective }: Pick<CardRowProps, 'card' | 'perspective'>) {
  if (perspective) return <PerspectiveMark of={perspective} size="1.7rem" />;
  if (card.kind === 'poem') return <PoemMark size="1.7rem" />;
  return (
    <span aria-hidden="true" className={styles['unknown']}>
      ?
    </span>
  );
}

/** Letters of a card that are enough to know it. */
const SHOWN = 80;

/** How a card begins: a poem by its title, where it has one. */
function beginningOf(card: Card): string {
  const words = ((card.kind === 'poem' ? card.title : undefined) ?? card.text).trim();
  if (words.length <= SHOWN) return words;
  return `${words.slice(0, SHOWN).replace(/\s+\S*$/u, '')}…`;
}

function RowWords({ card, language, toMend }: CardRowProps) {
  const say = useWords(editorWords);
  const begins = beginningOf(card);
  return (
    <>
      {begins === '' ? (
        <span className={styles['empty']}>{say('list.empty')}</span>
      ) : (
        <span lang={language} dir="auto" className={styles['begins']}>
          {begins}
        </span>
      )}
      <span className={styles['about']}>
        <span>{card.id}</span>
        {card.status === 'draft' && <span className={styles['chip']}>{say('list.draft')}</span>}
        {card.status === 'tested' && <span>{say('list.tested')}</span>}
        {toMend > 0 && <strong className={styles['mend']}>{say('list.toMend', { count: toMend })}</strong>}
      </span>
    </>
  );
}
