import { Covered } from '../../facilitate/covered.tsx';
import { useWords } from '../../words/index.ts';
import type { PersonInWorkshop } from '../../workshop/view-types.ts';
import styles from './people-list.module.css';
import { PersonTools } from './person-tools.tsx';
import { latestTurn } from './table-facts.ts';
import { tableName } from './table-name.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

/** Everybody at one table, or at all; covered, because a projector may mirror this page. */
export function PeopleList({ host, tableId }: { host: Host; tableId: string | null }) {
  const say = useWords(hostWords);
  const { view } = host;
  const people = view.people.filter((person) => tableId === null || person.tableId === tableId);
  if (people.length === 0) return <p>{say('people.none', { code: view.code })}</p>;
  return (
    <>
      <p className={styles['quiet']}>{say('people.lead')}</p>
      <Covered name={say('people.covered')} until={latestTurn(view, tableId)}>
        <ul className={styles['people']}>
          {people.map((person) => (
            <PersonLine key={person.personId} host={host} person={person} withTable={tableId === null} />
          ))}
        </ul>
      </Covered>
    </>
  );
}

interface PersonLineProps {
  host: Host;
  person: PersonInWorkshop;
  withTable: boolean;
}

function PersonLine({ host, person, withTable }: PersonLineProps) {
  const say = useWords(hostWords);
  const { view } = host;
  const table = view.tables.find((each) => each.tableId === person.tableId);
  const team = view.glances[person.tableId]?.teamNames[person.seat] ?? '';
  const where = withTable && table && view.tables.length > 1 ? `${tableName(table, say)}, ${team}` : team;
  return (
    <li className={styles['person']}>
      <div className={styles['who']}>
        <strong>{person.name ?? say('people.nameless')}</strong>
        <span className={styles['quiet']}>
          {where} · {say(person.connected ? 'people.online' : 'people.offline')}
        </span>
      </div>
      <PersonTools host={host} person={person} />
    </li>
  );
}
