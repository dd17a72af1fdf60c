import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './editor-shell.module.css';
import { editorWords } from './words.ts';

export interface PassphraseFormProps {
  /** Why what was said before was refused. */
  refusal: string | null;
  doName: string;
  onSay: (passphrase: string) => void;
}

/** Says the host's passphrase to the server, which asks for it. */
export function PassphraseForm({ refusal, doName, onSay }: PassphraseFormProps) {
  const say = useWords(editorWords);
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onSay(passphrase);
      }}
    >
      <Field
        type="password"
        label={say('passphrase.label')}
        hint={say('passphrase.hint')}
        value={passphrase}
        onValue={setPassphrase}
        error={refusal}
        autoComplete="current-password"
      />
      <div>
        <Button type="submit" look="next">
          {doName}
        </Button>
      </div>
    </form>
  );
}
