import { useState } from 'react';
import { FACILITATOR } from '../rules/state.ts';
import type { FacilitatorView, HistoryView } from '../rules/view-types.ts';
import { Button } from '../ui/button.tsx';
import { LongField } from '../ui/field.tsx';
import { useWords } from '../words/index.ts';
import { Act } from './act.tsx';
import styles from './tools.module.css';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords, historyWords } from './words.ts';

/** Longest text in place of something typed, in characters. */
const MENDED_MAX = 600;

type Typed = HistoryView & { wordId: string; word: string | null };

/** Words by their id, the latest first; what stands in several lines is there once. */
function typedIn(view: FacilitatorView): Typed[] {
  const found = new Map<string, Typed>();
  for (const line of view.history) {
    const { word, wordId } = line;
    if (wordId !== undefined && word !== undefined) found.set(wordId, { ...line, wordId, word });
  }
  return [...found.values()].toReversed();
}

/** Everything that somebody typed at this table, to hide it or to put other words in its place. */
export function TypedWords({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const typed = typedIn(table.view);
  if (typed.length === 0) return <p className={styles['quiet']}>{say('typed.none')}</p>;
  return (
    <>
      <p className={styles['quiet']}>{say('typed.hint')}</p>
      <ul className={styles['list']}>
        {typed.map((line) => (
          <TypedLine key={line.wordId} table={table} line={line} />
        ))}
      </ul>
    </>
  );
}

function TypedLine({ table, line }: { table: AtTable; line: Typed }) {
  const say = useWords(facilitateWords);
  const sayHistory = useWords(historyWords);
  const { act, refusal } = useAct(table);
  const [text, setText] = useState(line.word ?? '');
  const { mend, view } = table;
  const { seat, turn, word, wordId } = line;
  const who = seat === FACILITATOR ? sayHistory('who.facilitator') : view.teams[seat].name;
  return (
    <li className={styles['item']}>
      <div className={styles['grow']}>
        <p>{word === null ? say('typed.hidden') : `“${word}”`}</p>
        <p className={styles['quiet']}>{say('typed.line', { who, turn })}</p>
      </div>
      {word !== null && mend && (
        <Button
          aria-label={say('typed.hideThese', { words: word })}
          onClick={() => void act(() => mend(wordId, null))}
        >
          {say('typed.hide')}
        </Button>
      )}
      {mend && (
        <Act
          name={say('typed.mend')}
          {...(word !== null && { spokenName: say('typed.mendThese', { words: word }) })}
          sees={say('typed.sees')}
          doName={say('typed.save')}
          missing={text.trim() === '' || text.trim() === word ? say('mend.same') : null}
          refusal={refusal}
          onDo={() => act(() => mend(wordId, text.trim()))}
        >
          <LongField
            label={say('typed.newWords')}
            value={text}
            onValue={setText}
            maxLength={MENDED_MAX}
            rows={2}
          />
        </Act>
      )}
    </li>
  );
}
