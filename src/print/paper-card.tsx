import { perspectiveIn, type BoardWords } from '../board/board-words.ts';
import type { CardId, Effect } from '../rules/state.ts';
import { classNames } from '../ui/class-names.ts';
import { directionOf } from '../words/direction.ts';
import { CardBack } from './card-back.tsx';
import { CardFront } from './card-front.tsx';
import { cardTexts } from './card-text.ts';
import type { Pack, PackCard } from './pack.ts';
import styles from './sheet.module.css';

export interface PaperCardProps {
  words: BoardWords;
  cardId: CardId;
  /** What the card does. */
  effects: readonly Effect[];
  side: 'front' | 'back';
}

/** One card as it will be on paper, in its own size: 105 by 148.5 millimetres. A long one takes two, one below the other. */
export function PaperCard({ words, cardId, effects, side }: PaperCardProps) {
  const said = words.cards[cardId];
  if (!said) return null;
  const card: PackCard = { ...said, number: 1, id: cardId, effects, note: null };
  const perspective = perspectiveIn(words, said.perspective);
  const pack = packOfOne(words, card);
  const texts = cardTexts(pack, { perspective, cards: [card] }, card).flatMap((text) => text ?? []);
  return (
    <div data-paper className={classNames(styles['pack'], styles['loose'])}>
      {texts.map(({ front, back }, index) => (
        // The two halves of a long card never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['quarter']}>
          {side === 'front' ? (
            <CardFront {...{ pack, perspective, card }} text={front} />
          ) : (
            <CardBack {...{ pack, perspective, card }} text={back} />
          )}
        </div>
      ))}
    </div>
  );
}

function packOfOne(words: BoardWords, card: PackCard): Pack {
  return {
    words,
    direction: directionOf(words.language),
    summary: null,
    licence: '',
    version: '',
    makers: [],
    piles: [{ perspective: perspectiveIn(words, card.perspective), cards: [card] }],
    glossary: [],
  };
}
