import { useState } from 'react';
import { Act } from '../../facilitate/act.tsx';
import { joinWays } from '../../stage/join-ways.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { useWords } from '../../words/index.ts';
import { CopyLink } from './copy-link.tsx';
import { OpenScreen } from './open-screen.tsx';
import { ReachNotice } from './reach-notice.tsx';
import styles from './sections.module.css';
import { useCommand } from './use-command.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

/** How people join, the screens of the room, and one more table. */
export function JoiningSection({ host }: { host: Host }) {
  const say = useWords(hostWords);
  const isWhole = host.view.you.tableId === null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{say('links.title')}</h2>
      <div className={styles['sheet']}>
        <JoinSheet host={host} />
      </div>
      <ReachNotice host={host} />
      <h2 className={styles['heading']}>{say('screens.title')}</h2>
      <div className={styles['sheet']}>
        <p>{say('screens.extend')}</p>
        <p className={styles['quiet']}>{say('screens.drag')}</p>
        <ul className={styles['list']}>
          {host.view.tables.length > 1 && isWhole && (
            <li className={styles['item']}>
              <OpenScreen host={host} withHow={false} />
            </li>
          )}
          {host.view.tables.map((table) => (
            <li key={table.tableId} className={styles['item']}>
              <OpenScreen host={host} table={table} withHow={false} />
            </li>
          ))}
        </ul>
        <p className={styles['quiet']}>{say('screens.awake')}</p>
      </div>
      {isWhole && <OneMoreTable host={host} />}
    </section>
  );
}

function JoinSheet({ host }: { host: Host }) {
  const say = useWords(hostWords);
  const [isLarge, setIsLarge] = useState(false);
  const join = joinWays(host.view, host.view.address);
  return (
    <>
      <div className={styles['join']}>
        <div className={styles['qr']}>
          <QrCode value={join.link} says={say('links.title')} />
        </div>
        <p>
          <span className={styles['address']}>{join.address}</span>
          <strong className={styles['code']}>{join.code}</strong>
        </p>
      </div>
      <p>
        <Button onClick={() => setIsLarge(true)}>{say('links.show')}</Button>
      </p>
      <CopyLink label={say('links.link')} value={join.link} />
      <Dialog title={say('links.showTitle')} open={isLarge} onClose={() => setIsLarge(false)} size="large">
        <div className={styles['large']}>
          <div className={styles['qr']}>
            <QrCode value={join.link} says={say('links.title')} />
          </div>
          <p className={styles['address']}>{join.address}</p>
          <strong className={styles['code']}>{join.code}</strong>
        </div>
      </Dialog>
    </>
  );
}

function OneMoreTable({ host }: { host: Host }) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  return (
    <>
      <h2 className={styles['heading']}>{say('tablesMore.title')}</h2>
      <div className={styles['sheet']}>
        <Act
          name={say('tablesMore.add')}
          sees={say('tablesMore.sees')}
          doName={say('tablesMore.add')}
          refusal={refusal}
          onDo={() => run(() => host.workshop.command('addTable'))}
        />
      </div>
    </>
  );
}
