import type { CodeLookedUp } from '../../protocol/http.ts';
import { TEAMS } from '../../rules/state.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import styles from './choices.module.css';
import { joinWords } from './words.ts';

type TableHere = CodeLookedUp['tables'][number];

export interface TableChoiceProps {
  tables: readonly TableHere[];
  value: string | null;
  onValue: (tableId: string) => void;
}

/** The tables of the room, as they look from above. */
export function TableChoice({ tables, value, onValue }: TableChoiceProps) {
  const say = useWords(joinWords);
  return (
    <RadioCards
      legend={say('table.legend')}
      layout="pictures"
      value={value}
      onValue={onValue}
      cards={tables.map((table) => {
        const { number, name } = table;
        const people = TEAMS.reduce((sum, team) => sum + table.seats[team].people, 0);
        return {
          value: table.tableId,
          name: name === null ? say('table.number', { number }) : say('table.named', { number, name }),
          hint: people === 0 ? say('table.empty') : say('table.people', { count: people }),
          picture: <TableFromAbove table={table} />,
          face: <strong>{name ?? say('table.number', { number })}</strong>,
        };
      })}
    />
  );
}

const CHAIRS = [
  [0, -34],
  [34, 0],
  [0, 34],
  [-34, 0],
] as const;

function TableFromAbove({ table }: { table: TableHere }) {
  return (
    <svg viewBox="-46 -46 92 92" className={styles['table']} aria-hidden="true">
      {CHAIRS.map(([x, y], index) => {
        const team = TEAMS[index] ?? '0';
        return (
          <circle
            key={team}
            cx={x}
            cy={y}
            r={11}
            className={styles['chair']}
            data-taken={table.seats[team].people > 0}
          />
        );
      })}
      <circle r={30} className={styles['top']} />
      <text y={10} className={styles['number']}>
        {table.number}
      </text>
    </svg>
  );
}
