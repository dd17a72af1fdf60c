import { useState } from 'react';
import { refusalSentence } from '../../play/refusal-sentence.ts';
import { WORD_FIELDS } from '../../protocol/typed-words.ts';
import type { PlayResult } from '../../session/types.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './seat-menu.module.css';
import { tableWords } from './words.ts';

const MAX = WORD_FIELDS.nameTeam?.[0]?.max;

/** A team names itself. */
export function TeamName({ now, onName }: { now: string; onName: (name: string) => Promise<PlayResult> }) {
  const say = useWords(tableWords);
  const [name, setName] = useState(now);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isSame = name.trim() === now;
  const save = async (): Promise<void> => {
    const result = await onName(name.trim());
    const sentence = result.ok ? null : refusalSentence(result, null, null);
    setRefusal(sentence);
    if (sentence !== null) announce(sentence);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) void save();
      }}
    >
      <Field
        label={say('seat.team')}
        hint={say('seat.teamHint')}
        value={name}
        onValue={setName}
        maxLength={MAX}
        error={refusal}
      />
      <Button type="submit" reason={isSame ? say('seat.teamSame') : null}>
        {say('seat.teamSave')}
      </Button>
    </form>
  );
}
