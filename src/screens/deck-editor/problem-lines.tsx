import type { Problem } from '../../decks/problems.ts';
import { remedyFor } from '../../editor/remedies.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { problemSentence } from './problem-sentence.ts';
import styles from './problem-lines.module.css';
import { editorWords } from './words.ts';

export interface ProblemLinesProps {
  /** Named by the field that these describe. */
  id?: string | undefined;
  desk: Desk;
  found: readonly Problem[];
}

/** What is to be said of a field, beneath it, with a button where the mend is certain. */
export function ProblemLines({ id, desk, found }: ProblemLinesProps) {
  if (found.length === 0) return null;
  return (
    <ul id={id} className={styles['lines']}>
      {found.map((problem) => (
        <ProblemLine
          key={`${problem.code} ${problem.path} ${JSON.stringify(problem.params)}`}
          {...{ desk, problem }}
        />
      ))}
    </ul>
  );
}

function ProblemLine({ desk, problem }: { desk: Desk; problem: Problem }) {
  const say = useWords(editorWords);
  const { severity, params } = problem;
  const isNote = desk.notes.some((note) => note.params === params);
  const remedy = isNote ? null : remedyFor(desk.draft, problem);
  return (
    <li className={styles['line']} data-severity={severity}>
      <strong className={styles['severity']}>{say(`severity.${severity}`)}</strong>{' '}
      <span>{problemSentence(problem)}</span>
      {remedy && (
        <Button
          look="quiet"
          ref={focusNearWhenGone}
          onClick={() => {
            desk.edit(remedy.edit);
            announce(say('mended'));
          }}
        >
          {say(`remedies.${remedy.name}`, remedy.params)}
        </Button>
      )}
      {isNote && (
        <Button look="quiet" ref={focusNearWhenGone} onClick={() => desk.dropNote(problem)}>
          {say('noted')}
        </Button>
      )}
    </li>
  );
}
