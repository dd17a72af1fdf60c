import { useState } from 'react';
import { Link } from 'wouter';
import type { Problem, Severity } from '../../decks/problems.ts';
import { duplicatesIn, type Duplicate } from '../../editor/duplicates.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/index.ts';
import { CardLink } from './card-link.tsx';
import styles from './check-part.module.css';
import { CorrectedInPlay } from './corrected-in-play.tsx';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { HowItPlays } from './how-it-plays.tsx';
import { ProblemActions } from './problem-actions.tsx';
import { problemSentence } from './problem-sentence.ts';
import { editorWords } from './words.ts';

const GROUPS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['advice', 'advice'],
] as const satisfies readonly (readonly [Severity, string])[];

/** All that is to be said of the deck, what stops it first. */
export function CheckPart({ desk, isOnServer }: { desk: Desk; isOnServer: boolean }) {
  const say = useWords(editorWords);
  const { all } = desk.problems;
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const duplicates = duplicatesIn(desk.draft);
  return (
    <section className={styles['check']} aria-labelledby="check">
      <header className={styles['head']}>
        <h2 id="check" className={styles['heading']}>
          {say('check.title')}
        </h2>
        <p>{say('check.lead')}</p>
        <p className={styles['verdict']}>
          {errors === 0 ? say('check.playable') : say('check.notPlayable', { count: errors })}
        </p>
      </header>
      {all.length === 0 && (
        <Notice size="page" drawing="lantern" title={say('check.fine')}>
          {say('check.fineBody')}
        </Notice>
      )}
      {GROUPS.map(([severity, name]) => (
        <Group
          key={severity}
          desk={desk}
          name={say(`check.${name}`)}
          severity={severity}
          found={all.filter((problem) => problem.severity === severity)}
        />
      ))}
      {isOnServer && <CorrectedInPlay desk={desk} />}
      {duplicates.length > 0 && <Duplicates desk={desk} duplicates={duplicates} />}
      <HowItPlays deck={desk.deck} />
    </section>
  );
}

/** So many are read in one go. */
const FIRST = 8;

interface GroupProps {
  desk: Desk;
  name: string;
  severity: Severity;
  found: readonly Problem[];
}

function Group({ desk, name, severity, found }: GroupProps) {
  const say = useWords(editorWords);
  const [isWhole, setIsWhole] = useState(severity === 'error');
  if (found.length === 0) return null;
  const shown = isWhole ? found : found.slice(0, FIRST);
  const rest = found.length - shown.length;
  return (
    <section className={styles['sheet']} aria-labelledby={severity} data-field="">
      <h3 id={severity} className={styles['title']}>
        {name} <span className={styles['count']}>{found.length}</span>
      </h3>
      <ul className={styles['list']}>
        {shown.map((problem) => (
          <Line
            key={`${problem.code} ${problem.path} ${JSON.stringify(problem.params)}`}
            {...{ desk, problem }}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button look="quiet" ref={focusNearWhenGone} onClick={() => setIsWhole(true)}>
            {say('check.more', { count: rest })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Line({ desk, problem }: { desk: Desk; problem: Problem }) {
  return (
    <li className={styles['line']} data-severity={problem.severity} data-field="">
      <Where desk={desk} path={problem.path} />
      <span className={styles['says']}>{problemSentence(problem)}</span>
      <ProblemActions desk={desk} problem={problem} />
    </li>
  );
}

/** Where it is, as a link: to the card, or to the part of the deck. */
function Where({ desk, path }: { desk: Desk; path: string }) {
  const say = useWords(editorWords);
  const index = /^\/cards\/(\d+)/.exec(path)?.[1];
  const key = index === undefined ? undefined : desk.draft.keys[Number(index)];
  if (key !== undefined) return <CardLink desk={desk} cardKey={key} />;
  const part = /^\/(perspectives|outcomes)/.test(path)
    ? 'board'
    : /^\/(cards)?$/.test(path)
      ? 'map'
      : 'about';
  return (
    <Link href={`?show=${part}`} className={styles['where']}>
      {part === 'map' ? say('check.deck') : say(`parts.${part}`)}
    </Link>
  );
}

function Duplicates({ desk, duplicates }: { desk: Desk; duplicates: readonly Duplicate[] }) {
  const say = useWords(editorWords);
  return (
    <section className={styles['sheet']} aria-labelledby="duplicates">
      <h3 id="duplicates" className={styles['title']}>
        {say('check.duplicates')} <span className={styles['count']}>{duplicates.length}</span>
      </h3>
      <p>{say('check.duplicatesLead')}</p>
      <ul className={styles['list']}>
        {duplicates.map(({ how, keys: [one, other] }) => (
          <li key={`${one} ${other}`} className={styles['line']} data-severity="advice">
            <CardLink desk={desk} cardKey={one} />
            <CardLink desk={desk} cardKey={other} />
            <span className={styles['says']}>{say(`check.${how}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
