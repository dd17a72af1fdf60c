import { useWords } from '../words/index.ts';
import { Footprints } from './footprints.tsx';
import type { Pack } from './pack.ts';
import { PileMark } from './pile-mark.tsx';
import { Sheet } from './sheet.tsx';
import styles from './tent.module.css';
import { printWords } from './words.ts';

/** The card that stands on the table, with a face to the room and one to those who sit there. */
export function TentSheet({ pack }: { pack: Pack }) {
  const say = useWords(printWords);
  const { words } = pack;
  return (
    <Sheet className={styles['tent']}>
      <div className={styles['room']}>
        <h2 className={styles['welcome']}>{say('tent.welcome')}</h2>
        <p className={styles['deck']} lang={words.language} dir={pack.direction}>
          {words.title}
        </p>
        <p className={styles['table']}>
          {say('tent.table')} <span className={styles['blank']} />
        </p>
        <p className={styles['nothing']}>{say('tent.nothing')}</p>
        <Footprints of={words.perspectives} className={styles['prints']} />
      </div>
      <p className={styles['fold']}>{say('tent.fold')}</p>
      <div className={styles['side']}>
        <h3 className={styles['welcome']}>{say('tent.next')}</h3>
        <p className={styles['steps']}>{say('tent.steps')}</p>
        <ul className={styles['signs']} lang={words.language} dir={pack.direction}>
          {words.perspectives.map((each) => (
            <li key={each.id}>
              <PileMark of={each} size="13mm" />
              {each.short}
            </li>
          ))}
        </ul>
        <p className={styles['nothing']}>{say('tent.kind')}</p>
        <Footprints of={words.perspectives} className={styles['prints']} />
      </div>
    </Sheet>
  );
}
