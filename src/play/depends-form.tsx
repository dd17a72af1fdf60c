import { useState } from 'react';
import { WORD_FIELDS } from '../protocol/typed-words.ts';
import { Button } from '../ui/button.tsx';
import { LongField } from '../ui/field.tsx';
import { useWords } from '../words/index.ts';
import { useDraft } from './drafts.ts';
import styles from './write-form.module.css';
import type { TurnPlay } from './use-turn.ts';
import { playWords } from './words.ts';

/** "It depends": nothing moves, and the reason is recorded. [EFFECT-6] */
export function DependsForm({ turn, onDone }: { turn: TurnPlay; onDone: () => void }) {
  const say = useWords(playWords);
  const [reason, setReason] = useDraft(turn.drafts, 'depends.reason');
  const [isMissing, setIsMissing] = useState(false);
  const send = async (): Promise<void> => {
    const lacks = reason.trim() === '';
    setIsMissing(lacks);
    if (lacks || !(await turn.send('decline', { reason }))) return;
    setReason('');
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
      <p className={styles['hint']}>{say('depends.hint')}</p>
      <LongField
        label={say('depends.reason')}
        maxLength={WORD_FIELDS.decline?.[0]?.max}
        value={reason}
        onValue={setReason}
        error={isMissing && reason.trim() === '' ? say('depends.missing') : null}
      />
      <Button type="submit">{say('depends.send')}</Button>
    </form>
  );
}
