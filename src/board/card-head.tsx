import { useId } from 'react';
import type { BoardCard, BoardPerspective } from './board-words.ts';
import { PerspectiveMark } from './perspective-mark.tsx';
import { PoemMark } from './poem-mark.tsx';
import styles from './card-head.module.css';
import { SYMBOL_PATHS, SymbolPattern } from './symbol-shapes.tsx';

export interface CardHeadProps {
  /** Of the heading, which names the card. */
  id: string;
  name: string;
  card: BoardCard | null;
  perspective: BoardPerspective | null;
}

/** The top of a card: a band in the perspective's colour and pattern, its mark and name, and who within it speaks. */
export function CardHead({ id, name, card, perspective }: CardHeadProps) {
  return (
    <>
      <CardBand perspective={perspective} />
      <header className={styles['head']}>
        {perspective ? <PerspectiveMark of={perspective} size="3em" /> : <PoemMark size="3em" />}
        <div>
          <h2 id={id} className={styles['name']}>
            {name}
          </h2>
          {card?.voice && <p className={styles['voice']}>{card.voice}</p>}
        </div>
      </header>
    </>
  );
}

function CardBand({ perspective }: { perspective: BoardPerspective | null }) {
  const id = useId();
  return (
    <>
      <svg aria-hidden="true" className={styles['band']}>
        {perspective && <SymbolPattern id={id} symbol={perspective.symbol} scale={1.5} />}
        <rect width="100%" height="100%" fill={perspective ? `url(#${id})` : 'var(--ink)'} />
      </svg>
      {!perspective && (
        <div aria-hidden="true" className={styles['ground']}>
          <svg viewBox="0 0 60 100" className={styles['quill']}>
            <path d="M8 98C9 84 12 72 17 62 10 40 20 14 50 2 58 28 50 50 38 58 34 60 31 60 28 60 34 63 33 64 34 65 28 72 22 71 18 71 13 80 11 90 11 98z" />
            <path
              d="M17 62C23 44 32 24 44 12M21 52C20 45 22 38 24 34M26 41C26 34 28 28 31 24M24 52C30 51 36 47 40 42M30 38C36 36 41 31 45 25"
              fill="none"
            />
          </svg>
        </div>
      )}
      {perspective && (
        <div aria-hidden="true" className={styles['ground']}>
          <svg viewBox="-13 -13 26 26" className={styles['watermark']}>
            <path d={SYMBOL_PATHS[perspective.symbol]} />
          </svg>
        </div>
      )}
    </>
  );
}
