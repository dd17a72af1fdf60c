import { QrCode } from '../ui/qr-code.tsx';
import { useWords } from '../words/index.ts';
import styles from './join-corner.module.css';
import type { JoinWays } from './join-ways.ts';
import { stageWords } from './words.ts';

/** How to join, small: in a corner all the time; and which table this is, where there are several. */
export function JoinCorner({ join, table = null }: { join: JoinWays; table?: string | null }) {
  const say = useWords(stageWords);
  return (
    <div className={styles['corner']}>
      {table !== null && <p className={styles['table']}>{table}</p>}
      <p className={styles['words']}>
        <span className={styles['at']}>
          {say('join.at')} <strong>{join.address}</strong>
        </span>
        <span className={styles['with']}>
          {say('join.with')} <strong className={styles['code']}>{join.code}</strong>
        </span>
      </p>
      <span className={styles['qr']}>
        <QrCode value={join.link} says={say('join.qr')} />
      </span>
    </div>
  );
}
