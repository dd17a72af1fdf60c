import { CodeForm } from '../../code-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import styles from './join-page.module.css';
import { joinRefusal } from './refusal.ts';
import { SeatForm } from './seat-form.tsx';
import { useCode } from './use-code.ts';
import { joinWords } from './words.ts';

/** `/join` asks for the code; `/join/:code` offers a seat at one of its tables. */
export function JoinPage({ code }: { code: string | null }) {
  const say = useWords(joinWords);
  usePageTitle(say('title'));
  return (
    <main className={styles['join']}>
      {code === null ? <AskForCode first="" error={null} /> : <AtCode code={code} />}
    </main>
  );
}

function AskForCode(props: { first: string; error: string | null }) {
  const say = useWords(joinWords);
  return (
    <section className={styles['sheet']}>
      <h1>{say('title')}</h1>
      <CodeForm {...props} />
    </section>
  );
}

function AtCode({ code }: { code: string }) {
  const say = useWords(joinWords);
  const { looked, joinKey, again } = useCode(code);
  if (looked === null) return <p className={styles['looking']}>{say('looking')}</p>;
  if (looked.ok) return <SeatForm found={looked.value} joinKey={joinKey} />;
  if (looked.code === 'unknown-code') return <AskForCode first={code} error={say('unknown', { code })} />;
  const isOffline = looked.code === 'offline';
  return (
    <Notice
      size="page"
      title={isOffline ? say('offline.title') : joinRefusal(looked)}
      actions={
        <Button look="next" onClick={again}>
          {say('again')}
        </Button>
      }
    >
      {isOffline && say('offline.body')}
    </Notice>
  );
}
