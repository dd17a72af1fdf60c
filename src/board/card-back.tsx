import type { TableView } from '../rules/view-types.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import type { BoardCard, BoardWords } from './board-words.ts';
import { EffectLine } from './effect-line.tsx';
import { quoted } from './quote.ts';
import styles from './scenario-card.module.css';

/** The other side of a card: what it does, in pictures and words; what it said stays in small. */
export function CardBack({
  view,
  words,
  card,
}: {
  view: TableView;
  words: BoardWords;
  card: BoardCard | null;
}) {
  const say = useWords(boardWords);
  const { effects, nextEffect, done, lendAHand, step } = view.turn;
  return (
    <>
      {card && (
        <blockquote lang={words.language} className={styles['again']}>
          {card.kind === 'poem' ? card.title : quoted(card.text)}
        </blockquote>
      )}
      <h3 className={styles['does']}>{say('card.does')}</h3>
      <ol className={styles['effects']}>
        {(effects ?? []).map((effect, index) => (
          // Effects are told apart by their place alone.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <EffectLine
              effect={effect}
              words={words}
              done={done[index]}
              now={step === 'act' && index === nextEffect}
              lendAHand={lendAHand}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
