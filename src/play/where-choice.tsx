import type { OutcomeWords } from '../protocol/deck-words.ts';
import type { Choice } from '../rules/view-types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { RadioCards, type RadioCard } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import { outcomeWords, slotNames } from './deck-names.ts';
import { SlotFace } from './slot-face.tsx';
import type { TurnPlay } from './use-turn.ts';
import { playWords } from './words.ts';
import styles from './where-choice.module.css';

const valueOf = (slot: Choice): string => `${slot.outcome}.${slot.perspective}`;

/** The places that the tile of the effect now may go to, or come from. */
export function WhereChoice({ turn }: { turn: TurnPlay }) {
  const say = useWords(playWords);
  const { view, words, choice } = turn;
  const { choices, effects, nextEffect } = view.turn;
  const suggests = effects?.[nextEffect]?.suggests ?? [];
  const isGone = choice !== null && !choices.some((each) => valueOf(each) === valueOf(choice));
  const isAlike = new Set(choices.map((each) => each.perspective)).size === 1;
  const cards = choices.map((slot): RadioCard<string> => ({
    value: valueOf(slot),
    name: say('where.slot', slotNames(words, slot)),
    face: <SlotFace slot={slot} words={words} isShort={isAlike} />,
    hint: suggests.includes(slot.outcome) ? say('where.suggested') : undefined,
  }));
  return (
    <div className={styles['where']}>
      <RadioCards
        legend={say('where.name')}
        layout="chips"
        cards={cards}
        value={choice && valueOf(choice)}
        onValue={(value) => {
          const chosen = choices.find((each) => valueOf(each) === value);
          if (chosen) turn.choose(chosen);
        }}
      />
      {isGone && (
        <p className={styles['gone']}>
          {say('where.gone', { slot: say('where.slot', slotNames(words, choice)) })}
        </p>
      )}
    </div>
  );
}

/** What the outcomes that can be chosen mean, in easy words where the deck has them. */
export function Meanings({ turn }: { turn: TurnPlay }) {
  const say = useWords(playWords);
  const ids = [...new Set(turn.view.turn.choices.map((each) => each.outcome))];
  const outcomes = ids.map((id) => outcomeWords(turn.words, id)).filter((each) => each !== null);
  return (
    <Disclosure look="quiet" name={say('where.meanings')}>
      <dl className={styles['meanings']}>
        {outcomes.map((outcome) => (
          <Meaning key={outcome.id} outcome={outcome} />
        ))}
      </dl>
    </Disclosure>
  );
}

function Meaning({ outcome }: { outcome: OutcomeWords }) {
  return (
    <div>
      <dt>{outcome.name}</dt>
      <dd>{outcome.easyRead ?? outcome.description}</dd>
    </div>
  );
}
