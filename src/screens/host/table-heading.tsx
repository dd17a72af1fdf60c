import { TeamToken } from '../../board/team-token.tsx';
import type { AtTable } from '../../facilitate/use-act.ts';
import { ForEveryone } from '../../facilitate/for-everyone.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import type { TableInWorkshop } from '../../workshop/view-types.ts';
import { peopleAt, tableState } from './table-facts.ts';
import styles from './table-heading.module.css';
import { tableName } from './table-name.ts';
import { useCardMinutes } from './use-card-minutes.ts';
import { useCommand } from './use-command.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

/** Which table this is and what it is doing; and to start it. */
export function TableHeading({ host, table, at }: { host: Host; table: TableInWorkshop; at: AtTable }) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  const glance = host.view.glances[table.tableId];
  const minutesOn = useCardMinutes(glance ? [glance] : []);
  if (!glance) return null;
  const { turn, teams, houseRules } = at.view;
  const state = tableState(table, glance);
  const minutes = turn.step === 'roll' ? null : minutesOn(glance);
  const { people, away } = peopleAt(table);
  return (
    <header className={styles['heading']}>
      <h2 className={styles['name']}>{tableName(table, say)}</h2>
      <p className={styles['state']}>
        <TeamToken team={houseRules.tokens === 'shared' ? null : turn.team} active size="2.8rem" />
        {say(`overview.states.${state}`, { team: teams[turn.team].name })}
      </p>
      <p className={styles['line']}>
        {say('overview.turn', { number: turn.number })}
        {minutes !== null && ` · ${say('overview.minutes', { count: minutes })}`}
        {' · '}
        {people === 0 ? say('overview.nobody') : say('overview.people', { count: people - away })}
        {away > 0 && `, ${say('overview.away', { count: away })}`}
      </p>
      {!table.started && (
        <>
          <Button
            look="next"
            aria-describedby={`start ${table.tableId}`}
            onClick={() => void run(() => host.workshop.command('startPlaying', { tableId: table.tableId }))}
          >
            {say('overview.start')}
          </Button>
          <ForEveryone id={`start ${table.tableId}`} sees={say('overview.startSees')} />
          {refusal && <p className={styles['refusal']}>{refusal}</p>}
        </>
      )}
    </header>
  );
}
