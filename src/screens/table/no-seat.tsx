import { useEffect } from 'react';
import { Link } from 'wouter';
import { PageFrame } from '../../page-frame.tsx';
import { announce } from '../../ui/announcer-store.ts';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import styles from './table-page.module.css';
import type { Seat } from './use-seat.ts';
import { tableWords } from './words.ts';

/** No seat on this device, or none any more: what happened, and what one can do. */
export function NoSeat({ because }: { because: 'no-seat' | Exclude<Seat['ended'], null> }) {
  const say = useWords(tableWords);
  const gone = because === 'moved-seat' ? 'closed' : because;
  const title = say(`gone.${gone}.title`);
  usePageTitle(title);
  useEffect(() => {
    window.scrollTo(0, 0);
    announce(title);
  }, [title]);
  return (
    <PageFrame>
      <main>
        <Notice
          size="page"
          title={<h1 className={styles['gone']}>{title}</h1>}
          actions={
            <>
              <Link href="/join">{say('gone.join')}</Link>
              <Link href="/">{say('gone.home')}</Link>
            </>
          }
        >
          {say(`gone.${gone}.body`)}
        </Notice>
      </main>
    </PageFrame>
  );
}
