import { useWords } from '../../words/index.ts';
import { PeopleList } from './people-list.tsx';
import styles from './sections.module.css';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

/** Who is here, at every table. */
export function PeopleSection({ host }: { host: Host }) {
  const say = useWords(hostWords);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{say('people.title')}</h2>
      <div className={styles['sheet']}>
        <PeopleList host={host} tableId={null} />
      </div>
    </section>
  );
}
