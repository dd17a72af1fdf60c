import { useId } from 'react';
import type { BoardCard, BoardPerspective } from './board-words.ts';
import { PerspectiveMark } from './perspective-mark.tsx';
import styles from './scenario-card.module.css';
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
        {perspective ? <PerspectiveMark of={perspective} size="3em" /> : <Feather />}
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

/** The sign of a poem. */
function Feather() {
  return (
    <svg aria-hidden="true" viewBox="-32 -32 64 64" className={styles['feather']}>
      <circle r={29} />
      <path d="M-13 19C-11 6-6-7 9-19 13-8 10 6-5 10-7 11-9 10.500-10 10M-13 19C-9 8-3-2 4-10" />
    </svg>
  );
}
