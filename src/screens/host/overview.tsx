import { Link } from 'wouter';
import { TeamToken } from '../../board/team-token.tsx';
import { ForEveryone } from '../../facilitate/for-everyone.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import type { TableGlance, TableInWorkshop } from '../../workshop/view-types.ts';
import styles from './overview.module.css';
import { isActiveTeamAway, peopleAt, tableState } from './table-facts.ts';
import { tableName } from './table-name.ts';
import { useCardMinutes } from './use-card-minutes.ts';
import { useCommand } from './use-command.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

/** Every table at a glance, readable at arm's length. It says how to help, and compares nothing. */
export function Overview({ host }: { host: Host }) {
  const say = useWords(hostWords);
  const { view } = host;
  const minutesOn = useCardMinutes(Object.values(view.glances));
  return (
    <section className={styles['overview']}>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{say('overview.title')}</h2>
        {view.tables.some(({ started }) => !started) && <StartAll host={host} />}
      </div>
      <ul className={styles['tables']}>
        {view.tables.map((table) => {
          const glance = view.glances[table.tableId];
          return (
            glance && (
              <li key={table.tableId} className={styles['table']} data-state={tableState(table, glance)}>
                <AtAGlance host={host} table={table} glance={glance} minutes={minutesOn(glance)} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function StartAll({ host }: { host: Host }) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  return (
    <div className={styles['start-all']}>
      <Button
        look="next"
        aria-describedby="start-all"
        onClick={() => void run(() => host.workshop.command('startPlaying', { tableId: 'all' }))}
      >
        {say('overview.startAll')}
      </Button>
      <ForEveryone id="start-all" sees={say('overview.startAllSees')} />
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </div>
  );
}

interface GlanceProps {
  host: Host;
  table: TableInWorkshop;
  glance: TableGlance;
  minutes: number | null;
}

function AtAGlance({ host, table, glance, minutes }: GlanceProps) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  const name = tableName(table, say);
  const state = tableState(table, glance);
  const team = glance.teamNames[glance.team];
  const isPlaying = state !== 'waiting' && state !== 'ended';
  return (
    <>
      <h3 className={styles['name']}>{name}</h3>
      <p className={styles['state']}>
        {isPlaying && <TeamToken team={glance.team} active={state !== 'paused'} size="2.6rem" />}
        {say(`overview.states.${state}`, { team })}
      </p>
      {isPlaying && (
        <p className={styles['line']}>
          {say('overview.turn', { number: glance.turn })}
          {minutes !== null && glance.step !== 'roll' && ` · ${say('overview.minutes', { count: minutes })}`}
        </p>
      )}
      <PeopleLine table={table} />
      {glance.moveOnAsked && <p className={styles['flag']}>{say('overview.moveOn')}</p>}
      {isActiveTeamAway(table, glance) && (
        <p className={styles['flag']}>{say('overview.offline', { team })}</p>
      )}
      <div className={styles['buttons']}>
        {state === 'waiting' && (
          <Button
            aria-label={say('overview.startOf', { table: name })}
            onClick={() => void run(() => host.workshop.command('startPlaying', { tableId: table.tableId }))}
          >
            {say('overview.start')}
          </Button>
        )}
        <Link
          href={`/w/${host.workshopId}/host?table=${table.tableId}`}
          className={styles['look']}
          aria-label={say('overview.lookOf', { table: name })}
        >
          {say('overview.look')}
        </Link>
      </div>
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </>
  );
}

function PeopleLine({ table }: { table: TableInWorkshop }) {
  const say = useWords(hostWords);
  const { people, away } = peopleAt(table);
  if (people === 0) return <p className={styles['line']}>{say('overview.nobody')}</p>;
  return (
    <p className={styles['line']}>
      {say('overview.people', { count: people - away })}
      {away > 0 && (
        <>
          , <strong>{say('overview.away', { count: away })}</strong>
        </>
      )}
    </p>
  );
}
