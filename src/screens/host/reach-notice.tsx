import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { joinWays } from '../../stage/join-ways.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../../words/index.ts';
import styles from './reach-notice.module.css';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

/** After this long without another device the page says why that may be. */
const LATE_MS = 60_000;

/** Whether another device has reached this server; after a minute without one, why not and what to do. */
export function ReachNotice({ host }: { host: Host }) {
  const say = useWords(hostWords);
  const isLate = useIsLate();
  const { reached } = host.view;
  if (reached.devices > 0) {
    return <p className={styles['quiet']}>{say('reach.yes', { count: reached.devices })}</p>;
  }
  if (!isLate) {
    return (
      <p className={styles['quiet']}>
        {say('reach.none')} {say('reach.waiting')}
      </p>
    );
  }
  return <WhyNot host={host} />;
}

function useIsLate(): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

function WhyNot({ host }: { host: Host }) {
  const say = useWords(hostWords);
  const { address } = joinWays(host.view, host.view.address);
  return (
    <section className={styles['late']}>
      <p className={styles['title']}>{say('reach.late.title')}</p>
      <p className={styles['quiet']}>{say('reach.late.address', { address })}</p>
      <Disclosure name={say('reach.late.show')}>
        <div className={styles['why']}>
          <p>{say('reach.late.lead')}</p>
          <ul>
            <li>{say('reach.late.guest')}</li>
            <li>{say('reach.late.firewall')}</li>
            <li>{say('reach.late.other')}</li>
          </ul>
          <p>{say('reach.late.ways')}</p>
          <ul>
            <li>{say('reach.late.hotspot')}</li>
            <li>
              <Link href="/play">{say('reach.late.oneScreen')}</Link>
            </li>
            <li>{say('reach.late.server')}</li>
          </ul>
        </div>
      </Disclosure>
    </section>
  );
}
