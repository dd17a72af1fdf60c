import { useState } from 'react';
import { Link } from 'wouter';
import { PageFrame } from '../../page-frame.tsx';
import { becomeFacilitator } from '../../session/http.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import styles from './become-facilitator.module.css';
import { workshopRefusal } from './refusal.ts';
import { hostWords } from './words.ts';

export interface BecomeFacilitatorProps {
  /** Its id, or its code as somebody typed it. */
  codeOrId: string;
  onKey: (workshopId: string, token: string) => void;
}

/** Gives this device the facilitator's role to whoever says the words. */
export function BecomeFacilitator({ codeOrId, onKey }: BecomeFacilitatorProps) {
  const say = useWords(hostWords);
  usePageTitle(say('become.title'));
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | null>(null);
  const become = async (): Promise<void> => {
    const answer = await becomeFacilitator(codeOrId, { words });
    if (answer.ok) return onKey(answer.value.workshopId, answer.value.facilitatorToken);
    const sentence = workshopRefusal(answer);
    setError(sentence);
    return announce(sentence);
  };
  return (
    <PageFrame>
      <main className={styles['page']}>
        <h1 className={styles['title']}>{say('become.title')}</h1>
        <p>{say('become.lead')}</p>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim() !== '') void become();
          }}
        >
          <Field
            label={say('become.words')}
            hint={say('become.hint')}
            value={words}
            onValue={setWords}
            error={error}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={100}
          />
          <Button type="submit" look="next">
            {say('become.do')}
          </Button>
        </form>
        <Link href="/join">{say('become.other')}</Link>
      </main>
    </PageFrame>
  );
}
