import { cardIn, perspectiveIn } from '../board/board-words.ts';
import { EffectLine } from '../board/effect-line.tsx';
import { perspectiveStyle } from '../board/perspective-style.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { TableView } from '../rules/view-types.ts';
import { classNames } from '../ui/class-names.ts';
import { useWords } from '../words/index.ts';
import styles from './does-panel.module.css';
import { stageWords } from './words.ts';

/** What the card does, and no more of it: where the room is shared with the choices of the turn. */
export function DoesPanel({ view, deck }: { view: TableView; deck: DeckWords }) {
  const say = useWords(stageWords);
  const { cardId, effects, nextEffect, done, lendAHand } = view.turn;
  const perspective = perspectiveIn(deck, cardIn(deck, cardId)?.perspective ?? null);
  const colour = perspective ? perspectiveStyle(perspective) : { className: '', style: {} };
  return (
    <article aria-label={perspective?.name ?? say('card.poem')} className={styles['place']}>
      <ol className={classNames(styles['sheet'], colour.className)} style={colour.style}>
        {effects?.map((effect, index) => (
          // Effects are told apart by their place alone.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <EffectLine
              effect={effect}
              words={deck}
              done={done[index]}
              now={index === nextEffect}
              lendAHand={lendAHand}
              brief
            />
          </li>
        ))}
      </ol>
    </article>
  );
}
