import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { appWords } from './app-words.ts';
import styles from './code-form.module.css';
import { announce } from './ui/announcer-store.ts';
import { Button } from './ui/button.tsx';
import { Field } from './ui/field.tsx';
import { useWords } from './words/index.ts';

/** Codes have 4 or 5 characters; no address needs to be longer than this. */
const LONGEST = 12;

/** A code as it is typed, made ready for an address: any case is fine, and so are spaces. */
function tidy(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toUpperCase().slice(0, LONGEST);
}

/** Type the code, press *Join*, and the tables of that workshop open. */
export function CodeForm({ first = '', error = null }: { first?: string; error?: string | null }) {
  const say = useWords(appWords);
  const [, go] = useLocation();
  const [code, setCode] = useState(first);
  const [isEmpty, setIsEmpty] = useState(false);
  const isAsTyped = code === first;
  useEffect(() => {
    if (error !== null) announce(error);
  }, [error]);
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const tidied = tidy(code);
        setIsEmpty(tidied === '');
        if (tidied !== '') go(`/join/${encodeURIComponent(tidied)}`);
      }}
    >
      <Field
        label={say('code.label')}
        hint={say('code.hint')}
        look="code"
        value={code}
        onValue={setCode}
        error={isEmpty && code === '' ? say('code.empty') : isAsTyped ? error : null}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
      />
      <Button type="submit" look="next">
        {say('code.send')}
      </Button>
    </form>
  );
}
