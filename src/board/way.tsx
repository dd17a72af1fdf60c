import { wayOf, type PathLayout } from './path-layout.ts';
import styles from './way.module.css';

export interface WayProps {
  layout: Pick<PathLayout, 'start' | 'stones' | 'home'>;
  /** Which stones are finished, in path order. */
  finished: readonly boolean[];
}

/**
 * The way over the stones to the door: trodden grass at first, paved behind each stone that is finished, and up to the
 * door when all are.
 */
export function Way({ layout, finished }: WayProps) {
  const all = finished.length > 0 && finished.every(Boolean);
  const stretches = wayOf(layout).map((d, index) => ({ d, paved: finished[index] ?? all }));
  return (
    <g className={styles['way']}>
      {stretches.map(({ d }) => (
        <path key={d} d={d} className={styles['verge']} />
      ))}
      {stretches.map(({ d }) => (
        <path key={d} d={d} className={styles['ground']} />
      ))}
      {stretches.map(({ d, paved }) =>
        paved ? (
          <g key={d}>
            <path d={d} className={styles['kerb']} />
            <path d={d} className={styles['flags']} />
          </g>
        ) : (
          <path key={d} d={d} className={styles['trodden']} />
        ),
      )}
    </g>
  );
}
