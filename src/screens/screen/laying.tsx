import { Wordmark } from '../../wordmark.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { stageWords } from '../../stage/words.ts';
import { useRoomType } from '../../stage/use-room-type.ts';
import styles from './laying.module.css';

/** Before anything is there. */
export function Laying() {
  const say = useWords(stageWords);
  return (
    <main className={styles['laying']}>
      <Wordmark />
      <p>{say('connecting')}</p>
    </main>
  );
}

/** The screen is none any more: why, and how to have one again. */
export function Lost({ because, onAgain }: { because: string; onAgain: () => void }) {
  const say = useWords(stageWords);
  const title = say('lost.title');
  usePageTitle(title);
  useRoomType();
  const body =
    because === 'unknown-token' || because === 'no-such-workshop'
      ? say(`lost.body.${because}`)
      : say('lost.body.other');
  return (
    <main className={styles['lost']}>
      <Notice
        size="page"
        title={<h1>{title}</h1>}
        actions={
          <Button look="next" onClick={onAgain}>
            {say('lost.again')}
          </Button>
        }
      >
        {body}
      </Notice>
    </main>
  );
}
