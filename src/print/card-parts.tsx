import type { ReactNode } from 'react';
import type { BoardPerspective } from '../board/board-words.ts';
import { perspectiveStyle } from '../board/perspective-style.ts';
import { SYMBOL_PATHS } from '../board/symbol-shapes.tsx';
import { classNames } from '../ui/class-names.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import styles from './card.module.css';
import { Patterned } from './patterned.tsx';

/** A quarter of a sheet: a card with its edge. */
export function Quad({ perspective, className, children, language }: QuadProps) {
  const colour = perspective ? perspectiveStyle(perspective) : null;
  return (
    <article className={classNames(styles['quad'], colour?.className)} style={colour?.style} {...language}>
      <div data-box className={classNames(styles['face'], className)}>
        {children}
      </div>
    </article>
  );
}

export interface QuadProps {
  perspective: BoardPerspective | null;
  className?: string | undefined;
  /** Of the deck's words, where the card is made of them. */
  language?: { lang: string; dir: 'ltr' | 'rtl' };
  children: ReactNode;
}

/** The top of a card: a band in the perspective's pattern; a poem's is of ink. */
export function Band({ perspective }: { perspective: BoardPerspective | null }) {
  const shape = <rect width={360} height={32} />;
  return (
    <svg aria-hidden="true" viewBox="0 0 360 32" preserveAspectRatio="none" className={styles['band']}>
      {perspective ? (
        <Patterned of={perspective} box={[0, 0, 360, 32]} scale={1.5}>
          {shape}
        </Patterned>
      ) : (
        <g fill="var(--ink)">{shape}</g>
      )}
    </svg>
  );
}

/** What lies faintly under the words. */
export function Ground({ perspective }: { perspective: BoardPerspective | null }) {
  return (
    <div aria-hidden="true" className={styles['ground']}>
      {perspective ? (
        <svg viewBox="-13 -13 26 26" className={styles['watermark']}>
          <path d={SYMBOL_PATHS[perspective.symbol]} />
        </svg>
      ) : (
        <svg viewBox="0 0 60 100" className={styles['quill']}>
          <path d="M8 98C9 84 12 72 17 62 10 40 20 14 50 2 58 28 50 50 38 58 34 60 31 60 28 60 34 63 33 64 34 65 28 72 22 71 18 71 13 80 11 90 11 98z" />
          <path
            d="M17 62C23 44 32 24 44 12M21 52C20 45 22 38 24 34M26 41C26 34 28 28 31 24M24 52C30 51 36 47 40 42M30 38C36 36 41 31 45 25"
            fill="none"
          />
        </svg>
      )}
    </div>
  );
}

/** What to talk about. */
export function Prompts({ prompts }: { prompts: readonly string[] }) {
  const say = useWords(boardWords);
  if (prompts.length === 0) return null;
  return (
    <ul aria-label={say('card.prompts')} className={styles['prompts']}>
      {prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
}

/** Lines to write on, as many as there is room for. */
export function WritingLines({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className={styles['lines']}>
      {Array.from({ length: count }, (_, line) => (
        <div key={line} className={styles['line']} />
      ))}
    </div>
  );
}
