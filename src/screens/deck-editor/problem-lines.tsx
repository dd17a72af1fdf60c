import type { Problem } from '../../decks/problems.ts';
import { useWords } from '../../words/index.ts';
import type { Desk } from './desk.ts';
import { ProblemActions } from './problem-actions.tsx';
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
  const { severity } = problem;
  return (
    <li className={styles['line']} data-severity={severity}>
      <strong className={styles['severity']}>{say(`severity.${severity}`)}</strong>{' '}
      <span>{problemSentence(problem)}</span> <ProblemActions desk={desk} problem={problem} />
    </li>
  );
}
