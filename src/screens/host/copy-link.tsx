import { useId, useRef, useState } from 'react';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './copy-link.module.css';
import { hostWords } from './words.ts';

/**
 * A link to copy. Over plain http browsers have no clipboard for pages: there it selects the link, and says which keys
 * copy it.
 */
export function CopyLink({ label, value }: { label: string; value: string }) {
  const say = useWords(hostWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const sentence = say((await copied(value)) ? 'links.copied' : 'links.select');
    if (sentence === say('links.select')) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <div className={styles['copy']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['row']}>
        <input
          ref={field}
          id={id}
          className={styles['value']}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button aria-label={say('links.copyWhat', { what: label })} onClick={() => void copy()}>
          {say('links.copy')}
        </Button>
      </div>
      {said && <p className={styles['said']}>{said}</p>}
    </div>
  );
}

async function copied(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    // No clipboard here (plain http), or the person said no.
    return false;
  }
}
