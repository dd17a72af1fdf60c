import { useEffect } from 'react';
import { Link } from 'wouter';
import { PageFrame } from '../../page-frame.tsx';
import type { FacilitatorKey } from '../../session/keys.ts';
import type { EndedBecause } from '../../session/types.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import styles from './hosting.module.css';
import { Shell } from './shell.tsx';
import { useHost } from './use-host.ts';
import { hostWords } from './words.ts';

export interface HostingProps {
  workshopId: string;
  facilitatorKey: FacilitatorKey;
  /** New facilitator's words were made on this device. */
  onWords: (words: string) => void;
  /** This device's key is good no more. */
  onDrop: () => void;
}

/** The workshop in the hands of its facilitator. */
export function Hosting({ workshopId, facilitatorKey, onWords, onDrop }: HostingProps) {
  const say = useWords(hostWords);
  const { host, ended } = useHost(workshopId, facilitatorKey.token);
  if (ended !== null) return <Ended because={ended} onAgain={onDrop} />;
  if (!host) {
    return (
      <main className={styles['loading']}>
        <p>{say('loading')}</p>
      </main>
    );
  }
  return <Shell host={host} words={facilitatorKey.words ?? null} onWords={onWords} />;
}

function Ended({ because, onAgain }: { because: EndedBecause; onAgain: () => void }) {
  const say = useWords(hostWords);
  const title = say('gone.title');
  usePageTitle(title);
  useEffect(() => announce(title), [title]);
  const known = because === 'device-ended' || because === 'unknown-token' ? because : 'other';
  return (
    <PageFrame>
      <main>
        <Notice
          size="page"
          title={<h1 className={styles['gone']}>{title}</h1>}
          actions={
            <>
              <Button look="next" onClick={onAgain}>
                {say('gone.again')}
              </Button>
              <Link href="/">{say('gone.home')}</Link>
            </>
          }
        >
          {say(`gone.body.${known}`)}
        </Notice>
      </main>
    </PageFrame>
  );
}
