import { useState } from 'react';
import { TYPED_LIMITS } from '../../protocol/fields.ts';
import type { Joined } from '../../protocol/http.ts';
import type { Answer } from '../../session/ask.ts';
import { rejoin } from '../../session/http.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './join-page.module.css';
import { joinWords } from './words.ts';

export interface SeatWordsProps {
  code: string;
  joinKey: string | undefined;
  attempt: (ask: () => Promise<Answer<Joined>>) => Promise<void>;
  /** Why the last try with words was refused. */
  refusal: string | null;
}

/** Brings a seat from another device to this one, by its words. */
export function SeatWords({ code, joinKey, attempt, refusal }: SeatWordsProps) {
  const say = useWords(joinWords);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const error = tried === '' && words === '' ? say('words.empty') : tried === words ? refusal : null;
  return (
    <Disclosure look="quiet" name={say('words.open')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(words);
          if (words.trim() !== '') void attempt(() => rejoin(code, words.trim(), joinKey));
        }}
      >
        <p>{say('words.hint')}</p>
        <Field
          label={say('words.label')}
          hint={say('words.example')}
          value={words}
          onValue={setWords}
          error={error}
          maxLength={TYPED_LIMITS.words}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <Button type="submit">{say('words.send')}</Button>
      </form>
    </Disclosure>
  );
}
