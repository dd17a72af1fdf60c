import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Problem } from '../../decks/problems.ts';
import { PageFrame } from '../../page-frame.tsx';
import { PrintView } from '../../print/print-view.tsx';
import { deckShelf } from '../../session/deck-database.ts';
import { getDeck } from '../../session/decks-http.ts';
import { hostPassphrase } from '../../session/host-passphrase.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import messages from '../../words/en-GB/print-page.json';
import { problemText } from '../../words/problems.ts';
import { area } from '../../words/say.ts';
import { openForPrint, type OpenedForPrint } from './open-for-print.ts';
import styles from './print-page.module.css';

const pageWords = area('print-page', messages);

/** `/decks/:id/print`: a deck as sheets of paper, for a table without devices. */
export function PrintPage({ deckId }: { deckId: string }) {
  const say = useWords(pageWords);
  const [tries, setTries] = useState(0);
  const opened = useOpened(deckId, tries);
  const title = opened?.ok ? opened.deck.title : null;
  usePageTitle(title === null ? say('opening') : say('title', { title }));
  const back = (
    <Link href={`/decks/${deckId}`} className={styles['back']}>
      {say('back')}
    </Link>
  );
  if (opened === null) {
    return (
      <Closed>
        <h1 className={styles['quiet']}>{say('opening')}</h1>
      </Closed>
    );
  }
  if (opened.ok) return <PrintView deck={opened.deck} back={back} />;
  return <Shut opened={opened} back={back} onAgain={() => setTries(tries + 1)} />;
}

interface ShutProps {
  opened: Extract<OpenedForPrint, { ok: false }>;
  back: ReactNode;
  onAgain: () => void;
}

const NOWHERE: ReadonlySet<string> = new Set(['not-found', 'unknown-deck']);

/** Why there is nothing to print, and what one can do. */
function Shut({ opened, back, onAgain }: ShutProps) {
  const say = useWords(pageWords);
  const broken = 'problems' in opened;
  const sentence = say(broken ? 'broken' : NOWHERE.has(opened.code) ? 'notFound' : 'refused');
  useEffect(() => announce(sentence), [sentence]);
  return (
    <Closed>
      <Notice
        size="page"
        drawing="gate"
        title={<h1>{say('closed')}</h1>}
        actions={
          <>
            {!broken && <Button onClick={onAgain}>{say('again')}</Button>}
            {back}
          </>
        }
      >
        {sentence}
      </Notice>
      {broken && <Problems problems={opened.problems} />}
    </Closed>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (
    <ul className={styles['problems']}>
      {errors.map((problem) => {
        const { message, fix } = problemText(problem);
        return (
          <li key={`${problem.code} ${problem.path} ${message}`}>
            {problem.cardId !== undefined && <strong>{problem.cardId}: </strong>}
            {message} {fix}
          </li>
        );
      })}
    </ul>
  );
}

function Closed({ children }: { children: ReactNode }) {
  return (
    <PageFrame>
      <main className={styles['closed']}>{children}</main>
    </PageFrame>
  );
}

const fromServer = (id: string): ReturnType<typeof getDeck> => getDeck(id, hostPassphrase());

/** The deck, once it is there; `null` while it is on its way. */
function useOpened(deckId: string, tries: number): OpenedForPrint | null {
  const [opened, setOpened] = useState<{ of: string; is: OpenedForPrint } | null>(null);
  const of = `${deckId} ${tries}`;
  useEffect(() => {
    let isHere = true;
    const open = async (): Promise<void> => {
      const is = await openForPrint(deckId, { shelf: deckShelf, get: fromServer });
      if (isHere) setOpened({ of, is });
    };
    void open();
    return () => {
      isHere = false;
    };
  }, [deckId, of]);
  return opened?.of === of ? opened.is : null;
}
