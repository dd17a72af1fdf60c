import { useId, useRef, type ReactNode } from 'react';
import type { Problem } from '../../decks/problems.ts';
import { Field, LongField } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import type { Desk } from './desk.ts';
import { ProblemLines } from './problem-lines.tsx';
import { useTold } from './use-told.ts';
import styles from './written-field.module.css';
import { editorWords } from './words.ts';

export interface WrittenFieldProps {
  desk: Desk;
  /** Where in the deck it is written. */
  at: readonly PropertyKey[];
  label: string;
  hint?: string | undefined;
  optional?: boolean;
  value: string;
  onValue: (value: string) => void;
  /** Lines; without it the field has one. */
  rows?: number;
  /** Characters that fit. More can be typed: what is too much is said, not cut. */
  room?: number;
  /** Of what is written; left out: the deck's. */
  language?: string | undefined;
  /** Problems of what is around it that are told here. */
  also?: readonly Problem[];
  /** Stands beneath and describes it, such as how easy it is to read. */
  beneath?: ReactNode;
  /** Names a list of words to choose from. */
  list?: string;
}

/** A text of the deck, with what is to be said of it right beneath. */
export function WrittenField(props: WrittenFieldProps) {
  const { desk, at, rows, room, also, beneath, language, ...about } = props;
  const id = useId();
  const found = [...desk.problems.under(...at), ...(also ?? [])];
  const left = leftOf(about.value, room);
  const parts = [found.length > 0 && 'found', Boolean(beneath) && 'beneath', left !== null && 'left'];
  const control = {
    ...about,
    lang: language ?? desk.deck.language,
    dir: 'auto',
    describedBy: idsOf(id, parts),
    isWrong: found.some(({ severity }) => severity === 'error'),
  };
  const field = useRef<HTMLDivElement>(null);
  useTold(field, found);
  return (
    <div ref={field} data-field="" className={styles['field']}>
      {rows === undefined ? <Field {...control} /> : <LongField {...control} rows={rows} />}
      <Beneath id={id} left={left}>
        {beneath}
      </Beneath>
      <ProblemLines id={`${id}found`} desk={desk} found={found} />
    </div>
  );
}

/** How many characters still fit, once that is worth saying; beyond that a problem says it. */
function leftOf(value: string, room: number | undefined): number | null {
  if (room === undefined) return null;
  const left = room - value.length;
  return left >= 0 && left <= room / 4 ? left : null;
}

function idsOf(id: string, parts: readonly unknown[]): string | undefined {
  const ids = parts.flatMap((part) => (typeof part === 'string' ? [id + part] : []));
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Beneath({ id, left, children }: { id: string; left: number | null; children: ReactNode }) {
  const say = useWords(editorWords);
  if (!children && left === null) return null;
  return (
    <p className={styles['beneath']}>
      {children && <span id={`${id}beneath`}>{children}</span>}
      {left !== null && <span id={`${id}left`}>{say('left', { count: left })}</span>}
    </p>
  );
}
