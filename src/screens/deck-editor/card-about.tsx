import { useState } from 'react';
import { LIMITS } from '../../decks/limits.ts';
import { setStatus } from '../../editor/commands/change-cards.ts';
import { moveCard } from '../../editor/commands/move-card.ts';
import { setTags, writeCard } from '../../editor/commands/write-card.ts';
import { statusOf, tagsUsed } from '../../editor/filter-cards.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import type { CardFormProps } from './card-form-props.ts';
import styles from './card-form.module.css';
import { ProblemLines } from './problem-lines.tsx';
import { TagField } from './tag-field.tsx';
import { WrittenField } from './written-field.tsx';
import { editorWords } from './words.ts';

const STATUSES = ['draft', 'tested', 'published'] as const;

/** What is known of a card besides its words. */
export function CardAbout(props: CardFormProps) {
  const { desk, cardKey, card, index } = props;
  const say = useWords(editorWords);
  return (
    <section className={styles['sheet']} aria-labelledby="about-card">
      <h3 id="about-card" className={styles['title']}>
        {say('card.about')}
      </h3>
      <RadioCards
        legend={say('card.status')}
        layout="chips"
        cards={STATUSES.map((value) => ({
          value,
          name: say(`card.statuses.${value}`),
          hint: say(`card.statusHints.${value}`),
        }))}
        value={statusOf(card)}
        onValue={(status) => {
          desk.edit(setStatus([cardKey], status));
          desk.settle(cardKey, 'status');
        }}
      />
      <ProblemLines desk={desk} found={desk.problems.under('cards', index, 'status')} />
      {(['themes', 'sensitivity'] as const).map((field) => (
        <div key={field} data-field="">
          <TagField
            label={say(`card.${field}`)}
            hint={say(`card.${field}Hint`)}
            tags={card[field] ?? []}
            known={tagsUsed(desk.draft, [field])}
            onTags={(tags) => desk.edit(setTags(cardKey, field, tags))}
          />
          <ProblemLines desk={desk} found={desk.problems.under('cards', index, field)} />
        </div>
      ))}
      <WrittenField
        desk={desk}
        at={['cards', index, 'facilitatorNote']}
        label={say('card.note')}
        hint={say('card.noteHint')}
        optional
        value={card.facilitatorNote ?? ''}
        onValue={(value) => desk.edit(writeCard(cardKey, 'facilitatorNote', value))}
        rows={2}
        room={LIMITS.note.max}
      />
      <WrittenField
        desk={desk}
        at={['cards', index, 'source']}
        label={say('card.source')}
        optional
        value={card.source ?? ''}
        onValue={(value) => desk.edit(writeCard(cardKey, 'source', value))}
        room={LIMITS.line.max}
      />
      <IdAndPlace {...props} />
    </section>
  );
}

/** What is seldom changed: what programs call the card, and its place by number. */
function IdAndPlace({ desk, cardKey, card, index }: CardFormProps) {
  const say = useWords(editorWords);
  const [id, setId] = useTyped(card.id);
  const [place, setPlace] = useTyped(String(index + 1));
  const all = desk.draft.keys.length;
  const found = desk.problems.at('cards', index, 'id');
  return (
    <Disclosure look="quiet" name={say('card.more')} open={found.length > 0}>
      <div className={styles['group']} data-field="">
        <form
          className={styles['add']}
          onSubmit={(event) => {
            event.preventDefault();
            desk.edit(writeCard(cardKey, 'id', id.trim()));
            desk.show(cardKey);
          }}
        >
          <Field label={say('card.id')} hint={say('card.idHint')} value={id} onValue={setId} maxLength={64} />
          <Button type="submit">{say('card.idChange')}</Button>
        </form>
        <ProblemLines desk={desk} found={found} />
        <form
          className={styles['add']}
          onSubmit={(event) => {
            event.preventDefault();
            const to = Math.min(Math.max(Number(place) || 1, 1), all);
            desk.edit(moveCard(cardKey, to - 1));
            announce(say('card.moved', { number: to, all }));
          }}
        >
          <Field
            label={say('card.place')}
            hint={say('card.placeHint', { all })}
            inputMode="numeric"
            value={place}
            onValue={setPlace}
            maxLength={4}
          />
          <Button type="submit">{say('card.placeDo')}</Button>
        </form>
      </div>
    </Disclosure>
  );
}

/** What is typed over a value until it is sent; another value, from *Undo* or a mend, shows at once. */
function useTyped(value: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState<{ over: string; text: string } | null>(null);
  return [typed?.over === value ? typed.text : value, (text) => setTyped({ over: value, text })];
}
