import { useId } from 'react';
import type { TableView } from '../rules/view-types.ts';
import { classNames } from '../ui/class-names.ts';
import { usePreferences } from '../ui/preferences.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import type { BoardWords } from './board-words.ts';
import { CardBack } from './card-back.tsx';
import { CardFront } from './card-front.tsx';
import { CardHead } from './card-head.tsx';
import { cardOfTurn, isTurned, type CardOfTurn } from './card-of-turn.ts';
import { fitToHeight } from './fit-to-height.ts';
import { perspectiveStyle } from './perspective-style.ts';
import styles from './scenario-card.module.css';

export interface ScenarioCardProps {
  view: TableView;
  words: BoardWords;
  /** `room` = for a projector, in steps of the screen's height, nothing to press; `hands` = in `rem`. */
  size: 'room' | 'hands';
  /** Who is asked to read it aloud: a team's name. */
  reader?: string | null;
  /** Prompts that have no room are a press away on this screen, not on people's own. */
  promptsNear?: boolean;
}

/** The card on the table: its voice and its prompts; turned over, what it does. Nothing before the roll. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { view, words } = props;
  const shown = cardOfTurn(view, words);
  if (!shown) return null;
  // A new card, its other side, or corrected words are laid anew.
  const key = `${view.turn.cardId ?? ''} ${String(isTurned(view.turn))} ${shown.card?.text ?? ''}`;
  return <LaidCard key={key} {...props} shown={shown} />;
}

function LaidCard(props: ScenarioCardProps & { shown: CardOfTurn }) {
  const { view, words, size, reader, promptsNear, shown } = props;
  const say = useWords(boardWords);
  const { easyWords } = usePreferences();
  const id = useId();
  const { card, perspective } = shown;
  const hands = size === 'hands';
  const turned = isTurned(view.turn);
  const colour = perspective && perspectiveStyle(perspective);
  const name = perspective ? perspective.name : say(card ? 'card.poem' : 'card.none');
  return (
    <article
      ref={hands ? undefined : fitToHeight}
      aria-labelledby={id}
      className={classNames(styles['card'], styles[size], turned && styles['turned'], colour?.className)}
      style={colour?.style}
      data-kind={card ? card.kind : 'none'}
    >
      <CardHead id={id} name={name} card={card} perspective={perspective} />
      {turned ? (
        <CardBack view={view} words={words} card={card} />
      ) : (
        <CardFront
          shown={shown}
          language={words.language}
          easy={hands && easyWords}
          {...{ hands, reader, promptsNear }}
        />
      )}
    </article>
  );
}
