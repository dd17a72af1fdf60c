import { useEffect, useRef } from 'react';
import type { Connection } from '../../session/types.ts';
import { announce } from '../../ui/announcer-store.ts';
import { useWords } from '../../words/index.ts';
import styles from './connection-bar.module.css';
import { tableWords } from './words.ts';

/** While the connection is gone: that it comes back by itself, and that nothing is lost. */
export function ConnectionBar({ connection }: { connection: Connection }) {
  const say = useWords(tableWords);
  const isAway = connection === 'reconnecting' || connection === 'connecting';
  const wasAway = useRef(false);
  useEffect(() => {
    if (isAway === wasAway.current) return;
    wasAway.current = isAway;
    announce(say(isAway ? 'connection.away' : 'connection.back'));
  }, [isAway, say]);
  if (!isAway) return null;
  return (
    <aside className={styles['bar']} aria-label={say('connection.name')}>
      <span aria-hidden="true" className={styles['prints']} />
      {say('connection.reconnecting')}
    </aside>
  );
}
