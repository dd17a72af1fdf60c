import { Presentation } from 'lucide-react';
import { useWords } from '../words/index.ts';
import styles from './for-everyone.module.css';
import { facilitateWords } from './words.ts';

/** Says before something is done what everybody will see of it. */
export function ForEveryone({ sees, id }: { sees: string; id?: string }) {
  const say = useWords(facilitateWords);
  return (
    <p className={styles['for-everyone']} id={id}>
      <span className={styles['tag']}>
        <Presentation aria-hidden="true" size="1.1em" />
        {say('forEveryone')}
      </span>{' '}
      {sees}
    </p>
  );
}
