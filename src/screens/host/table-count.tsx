import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './start-page.module.css';
import { hostWords } from './words.ts';

/** As many as one facilitator can look after in one view. The server allows more, and adds them later. */
const MOST = 20;

/** How many tables: one more, one fewer. */
export function TableCount({ tables, onTables }: { tables: number; onTables: (tables: number) => void }) {
  const say = useWords(hostWords);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{say('start.tables')}</legend>
      <p className={styles['hint']}>{say('start.tablesHint')}</p>
      <div className={styles['stepper']}>
        <Button
          aria-label={say('start.fewer')}
          reasonHidden
          reason={tables <= 1 ? say('start.fewest') : null}
          onClick={() => onTables(tables - 1)}
        >
          −
        </Button>
        <output className={styles['count']}>{say('start.tablesCount', { count: tables })}</output>
        <Button
          aria-label={say('start.more')}
          reasonHidden
          reason={tables >= MOST ? say('start.most', { count: MOST }) : null}
          onClick={() => onTables(tables + 1)}
        >
          +
        </Button>
      </div>
    </fieldset>
  );
}

const CHAIRS = [0, 60, 120, 180, 240, 300];

/** The room with its tables, from above. Decorative. */
export function RoomPicture({ tables }: { tables: number }) {
  return (
    <div className={styles['room']} aria-hidden="true">
      {Array.from({ length: tables }, (_, index) => (
        <svg key={index + 1} viewBox="-60 -60 120 120" className={styles['round']}>
          <circle r={36} />
          {CHAIRS.map((angle) => (
            <circle key={angle} r={9} cy={-49} transform={`rotate(${angle})`} className={styles['chair']} />
          ))}
          <text y={11}>{index + 1}</text>
        </svg>
      ))}
    </div>
  );
}
