import { useWords } from '../../words/index.ts';
import type { TableInWorkshop } from '../../workshop/view-types.ts';
import { CopyLink } from './copy-link.tsx';
import styles from './open-screen.module.css';
import { tableName } from './table-name.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

export interface OpenScreenProps {
  host: Host;
  /** Left out: the screen of all tables. */
  table?: TableInWorkshop;
  /** Says how to extend the display; not where that is said already. */
  withHow?: boolean;
}

/** Opens the screen of a table, or (without one) of all; says how to keep this page off the projector. */
export function OpenScreen({ host, table, withHow = true }: OpenScreenProps) {
  const say = useWords(hostWords);
  const { workshopId, view } = host;
  const path = table ? `/w/${workshopId}/table/${table.tableId}/screen` : `/w/${workshopId}/screen`;
  const shown = view.screens[table?.tableId ?? 'all'] ?? 0;
  const name = table ? tableName(table, say) : say('screens.all');
  return (
    <div className={styles['open']}>
      <p>
        <a href={path} target="_blank" rel="noreferrer" className={styles['link']}>
          {table ? say('screens.openOf', { table: name }) : say('screens.openAll')}
        </a>{' '}
        <span className={styles['quiet']}>
          {shown === 0 ? say('screens.shownNone') : say('screens.shown', { count: shown })}
        </span>
      </p>
      {withHow && <p className={styles['quiet']}>{say('screens.extend')}</p>}
      <CopyLink label={say('screens.link', { table: name })} value={`${view.address}${path}`} />
    </div>
  );
}
