import type { ReactNode } from 'react';
import type { BoardCard, BoardPerspective } from '../board/board-words.ts';
import { PerspectiveMark } from '../board/perspective-mark.tsx';
import type { Draw } from '../rules/state.ts';
import { useWords } from '../words/index.ts';
import styles from './card-head.module.css';
import { Feather } from './feather.tsx';
import { stageWords } from './words.ts';

export interface CardHeadProps {
  card: BoardCard | null;
  perspective: BoardPerspective | null;
  draw: Draw | null;
  /** Stands at the end of the line. */
  children?: ReactNode;
}

/** Who speaks on a card, and why it is this one. */
export function CardHead({ card, perspective, draw, children }: CardHeadProps) {
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        {perspective ? <PerspectiveMark of={perspective} size="6.4vh" /> : <Feather />}
        <Speaker card={card} perspective={perspective} />
        <div className={styles['end']}>{children}</div>
      </div>
      {draw && <WhyThis draw={draw} />}
    </header>
  );
}

function Speaker({ card, perspective }: Pick<CardHeadProps, 'card' | 'perspective'>) {
  const say = useWords(stageWords);
  const poem = card?.title ?? say('card.poem');
  const beneath = perspective ? card?.voice : card?.title && say('card.poem');
  return (
    <div>
      <h2 className={styles['name']}>{perspective?.name ?? poem}</h2>
      {beneath && <p className={styles['voice']}>{beneath}</p>}
    </div>
  );
}

function WhyThis({ draw }: { draw: Draw }) {
  const say = useWords(stageWords);
  const because = DRAWS[draw.because];
  return (
    <>
      {because && <p className={styles['because']}>{say(because)}</p>}
      {draw.reshuffled && <p className={styles['because']}>{say('card.reshuffled')}</p>}
    </>
  );
}

const DRAWS = {
  'hear-all': 'card.draws.hear-all',
  'pile-empty': 'card.draws.pile-empty',
  chosen: 'card.draws.chosen',
  swapped: 'card.draws.swapped',
  landed: null,
  'no-card': null,
} as const satisfies Record<Draw['because'], string | null>;
