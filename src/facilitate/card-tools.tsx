import { perspectiveWords, outcomeWords } from '../play/deck-names.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Effect } from '../rules/state.ts';
import { useWords } from '../words/index.ts';
import type { Say } from '../words/say.ts';
import { Act } from './act.tsx';
import { cardName, pileName } from './card-name.ts';
import { ChooseCardAct } from './choose-card.tsx';
import { Covered } from './covered.tsx';
import { MendCardAct } from './mend-card.tsx';
import styles from './tools.module.css';
import { reasonOf, useAct, type AtTable } from './use-act.ts';
import { whyNot } from './why-not.ts';
import { facilitateWords } from './words.ts';

/** The card on the table: what it does and what comes next, for the facilitator alone; and to swap, choose or mend it. */
export function CardTools({ table }: { table: AtTable }) {
  const { view } = table;
  return (
    <>
      <CardSecrets table={table} />
      <SwapAct table={table} />
      <ChooseCardAct table={table} />
      {view.turn.cardId !== null && <MendCardAct table={table} cardId={view.turn.cardId} />}
    </>
  );
}

function CardSecrets({ table: { view, deck } }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { number, effects, step } = view.turn;
  return (
    <>
      {step === 'talk' && effects && (
        <Covered name={say('effects.name')} until={number}>
          <ul className={styles['list']}>
            {effects.map((effect, index) => (
              <li key={index}>{sayEffect(effect, deck, say)}</li>
            ))}
          </ul>
        </Covered>
      )}
      <Covered name={say('coming.name')} until={number}>
        <ul className={styles['list']}>
          {view.facilitator.coming.map((cards, pile) => (
            <li key={pile}>
              {cards[0]
                ? say('coming.pile', { pile: pileName(deck, pile), card: cardName(deck, cards[0]) })
                : say('coming.empty', { pile: pileName(deck, pile) })}
            </li>
          ))}
        </ul>
      </Covered>
    </>
  );
}

/** What one effect of a card does, in a sentence. */
export function sayEffect(
  effect: Effect,
  deck: DeckWords,
  say: Say<(typeof facilitateWords)['messages']>,
): string {
  const perspective = effect.perspective ? (perspectiveWords(deck, effect.perspective)?.name ?? '') : '';
  const does =
    effect.op === 'place' && effect.perspective === null
      ? say('effects.placeAny')
      : say(`effects.${effect.op}`, { perspective });
  const list = effect.suggests.map((id) => outcomeWords(deck, id)?.short ?? id).join(', ');
  return list === '' ? does : `${does} ${say('effects.suggests', { list })}`;
}

function SwapAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  return (
    <Act
      name={say('swap.name')}
      sees={say('swap.sees')}
      doName={say('swap.do')}
      reason={reasonOf(whyNot.swapCard(table.view), table)}
      refusal={refusal}
      onDo={() => act(() => table.play('swapCard', { turn: table.view.turn.number }))}
    />
  );
}
