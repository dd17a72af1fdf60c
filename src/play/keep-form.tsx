import { useState } from 'react';
import { WORD_FIELDS } from '../protocol/typed-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/index.ts';
import { useDraft } from './drafts.ts';
import styles from './write-form.module.css';
import type { TurnPlay } from './use-turn.ts';
import { playWords } from './words.ts';

const FIELDS = ['what', 'owner', 'firstStep'] as const;
const maxOf = (name: string) => WORD_FIELDS.mitigate?.find((each) => each.name === name)?.max;

/** Keep the tile by saying what will be done, who will do it, and the first step. [EFFECT-4] */
export function KeepForm({ turn, onDone }: { turn: TurnPlay; onDone: () => void }) {
  const say = useWords(playWords);
  const [what, setWhat] = useDraft(turn.drafts, 'keep.what');
  const [owner, setOwner] = useDraft(turn.drafts, 'keep.owner');
  const [firstStep, setFirstStep] = useDraft(turn.drafts, 'keep.firstStep');
  const [isMissing, setIsMissing] = useState(false);
  const values = { what, owner, firstStep };
  const change = { what: setWhat, owner: setOwner, firstStep: setFirstStep };
  const send = async (): Promise<void> => {
    const lacks = what.trim() === '' || owner.trim() === '';
    setIsMissing(lacks);
    if (lacks || !(await turn.send('mitigate', { what, owner, ...(firstStep.trim() && { firstStep }) })))
      return;
    for (const name of FIELDS) change[name]('');
    onDone();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className={styles['hint']}>{say('keep.hint')}</p>
      {FIELDS.map((name) => (
        <Field
          key={name}
          label={say(`keep.${name}`)}
          optional={name === 'firstStep'}
          maxLength={maxOf(name)}
          value={values[name]}
          onValue={change[name]}
          error={isMissing && name !== 'firstStep' && values[name].trim() === '' ? say('keep.missing') : null}
        />
      ))}
      <Button type="submit">{say('keep.send')}</Button>
    </form>
  );
}
