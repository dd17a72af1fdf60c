import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import { LIMITS } from '../../decks/limits.ts';
import type { Card, Effect } from '../../decks/schema.ts';
import {
  addEffect,
  removeEffect,
  setOp,
  setSuggests,
  setWhose,
} from '../../editor/commands/change-effects.ts';
import type { CardKey } from '../../editor/draft.ts';
import { CheckCards } from '../../facilitate/check-cards.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import type { CardFormProps } from './card-form-props.ts';
import styles from './card-form.module.css';
import type { Desk } from './desk.ts';
import { ProblemLines } from './problem-lines.tsx';
import { editorWords } from './words.ts';

/** What a card does to the path: up to two effects, in order. */
export function EffectFields({ desk, cardKey, card, index }: CardFormProps) {
  const say = useWords(editorWords);
  const effects = card.effects ?? [];
  const canRemove = card.kind === 'poem' || effects.length > 1;
  const names = effects.length > 1 ? (['first', 'second'] as const) : (['only'] as const);
  return (
    <section className={styles['sheet']} aria-labelledby="does" data-field="">
      <h3 id="does" className={styles['title']}>
        {say('card.does')}
      </h3>
      {card.kind === 'poem' && effects.length === 0 && (
        <p className={styles['hint']}>{say('effect.poemHint')}</p>
      )}
      <ProblemLines desk={desk} found={desk.problems.at('cards', index, 'effects')} />
      {effects.map((effect, at) => (
        // Effects are told apart by their place alone.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={at} className={styles['effect']} data-field="">
          <legend className={styles['legend']}>{say(`effect.${names[at] ?? 'second'}`)}</legend>
          <OneEffect desk={desk} cardKey={cardKey} card={card} effect={effect} at={at} />
          <ProblemLines desk={desk} found={desk.problems.under('cards', index, 'effects', at)} />
          {canRemove && (
            <div>
              <Button look="quiet" onClick={() => desk.edit(removeEffect(cardKey, at))}>
                {say('effect.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {effects.length < LIMITS.effects.count && (
        <div>
          <Button onClick={() => desk.edit(addEffect(cardKey))}>
            {say(effects.length === 0 ? 'effect.addFirst' : 'effect.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OneEffectProps {
  desk: Desk;
  cardKey: CardKey;
  card: Card;
  effect: Effect;
  /** Its place among the effects, from 0. */
  at: number;
}

const OPS = ['place', 'remove', 'discuss'] as const;
/** No perspective of its own: what the deck leaves out. */
const OWN = '';

function OneEffect({ desk, cardKey, card, effect, at }: OneEffectProps) {
  const say = useWords(editorWords);
  const perspectives = perspectivesOf(desk.deck);
  const { op, perspective, suggests = [] } = effect;
  const own = perspectives.find(({ id }) => card.kind === 'scenario' && id === card.perspective)?.short;
  const ownName =
    card.kind === 'scenario'
      ? say('effect.own', { perspective: own ?? '?' })
      : say(op === 'place' ? 'effect.any' : 'effect.choose');
  const isUnknown = perspective !== undefined && !perspectives.some(({ id }) => id === perspective);
  return (
    <>
      <RadioCards
        legend={say('effect.op')}
        legendHidden
        layout="chips"
        cards={OPS.map((value) => ({ value, name: say(`effect.ops.${value}`) }))}
        value={op}
        onValue={(value) => desk.edit(setOp(cardKey, at, value))}
      />
      {op !== 'discuss' && (
        <>
          <SelectField
            label={say('effect.whose')}
            value={perspective ?? OWN}
            onValue={(id) => desk.edit(setWhose(cardKey, at, id === OWN ? null : id))}
            options={[
              { value: OWN, name: ownName },
              ...perspectives.map(({ id, name }) => ({ value: id, name })),
              ...(isUnknown
                ? [{ value: perspective, name: say('card.unknownPerspective', { id: perspective }) }]
                : []),
            ]}
          />
          <CheckCards
            layout="chips"
            legend={say('effect.suggests')}
            hint={say('effect.suggestsHint')}
            cards={outcomesOf(desk.deck).map(({ id, short }) => ({ value: id, name: short }))}
            values={suggests}
            onValues={(ids) => desk.edit(setSuggests(cardKey, at, ids))}
          />
        </>
      )}
    </>
  );
}
