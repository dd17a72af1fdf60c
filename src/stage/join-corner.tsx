import { QrCode } from '../ui/qr-code.tsx';
import { useWords } from '../words/index.ts';
import styles from './join-corner.module.css';
import type { JoinWays } from './join-ways.ts';
import { stageWords } from './words.ts';

/** How to join, small: in a corner all the time. */
export function JoinCorner({ join }: { join: JoinWays }) {
  const say = useWords(stageWords);
  return (
    <div className={styles['corner']}>
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
