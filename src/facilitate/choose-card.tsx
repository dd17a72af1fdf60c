import { useState } from 'react';
import { PerspectiveMark } from '../board/perspective-mark.tsx';
import type { CardId, PerspectiveId } from '../rules/state.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import { Act } from './act.tsx';
import styles from './choose-card.module.css';
import { reasonOf, useAct, type AtTable } from './use-act.ts';
import { whyNot } from './why-not.ts';
import { facilitateWords } from './words.ts';

/** Poems have no perspective; this stands for their pile among the perspectives. */
const POEMS = 'poems';

/** Puts a particular card on the table. */
export function ChooseCardAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { view, deck } = table;
  const [pile, setPile] = useState<PerspectiveId | null>(null);
  const [cardId, setCardId] = useState<CardId | null>(null);
  const reason = cardId === null ? null : reasonOf(whyNot.chooseCard(view, cardId), table);
  const onDo = async (): Promise<boolean> => {
    const isDone = await act(() => table.play('chooseCard', { cardId, turn: view.turn.number }));
    if (isDone) setCardId(null);
    return isDone;
  };
  return (
    <Act
      name={say('choose.name')}
      sees={say('choose.sees')}
      doName={say('choose.do')}
      reason={view.ended ? reasonOf(whyNot.skipTurn(view), table) : null}
      missing={cardId === null ? say('chooseFirst') : reason}
      refusal={refusal}
      onDo={onDo}
    >
      <RadioCards
        legend={say('choose.pile')}
        cards={[
          ...deck.perspectives.map((each) => ({
            value: each.id,
            name: each.name,
            face: (
              <span className={styles['pile']}>
                <PerspectiveMark of={each} size="1.6rem" /> {each.short}
              </span>
            ),
          })),
          { value: POEMS, name: say('choose.poems') },
        ]}
        value={pile}
        onValue={setPile}
      />
      {pile !== null && (
        <div className={styles['cards']}>
          <RadioCards
            legend={say('choose.card')}
            layout="list"
            cards={cardsOf(table, pile)}
            value={cardId}
            onValue={setCardId}
          />
        </div>
      )}
    </Act>
  );
}

/** The cards of a pile; those that have come up say so. */
function cardsOf(table: AtTable, pile: string) {
  const { view, deck } = table;
  return Object.entries(deck.cards)
    .filter(([, card]) => (card.perspective ?? POEMS) === pile)
    .map(([id, card]) => {
      const text = card.title ?? card.text;
      return {
        value: id,
        name: text,
        face: (
          <span lang={deck.language}>
            {card.voice && <strong className={styles['voice']}>{card.voice}</strong>}
            {text}
          </span>
        ),
        hint: reasonOf(whyNot.chooseCard(view, id), table) ?? undefined,
      };
    });
}
