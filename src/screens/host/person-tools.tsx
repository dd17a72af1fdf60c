import { useState } from 'react';
import { Act } from '../../facilitate/act.tsx';
import { TEAMS, type Team } from '../../rules/state.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import type { PersonInWorkshop } from '../../workshop/view-types.ts';
import styles from './people-list.module.css';
import { tableName } from './table-name.ts';
import { useCommand } from './use-command.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

export interface PersonToolsProps {
  host: Host;
  person: PersonInWorkshop;
}

/** What the facilitator can do for one person: another seat, a hidden name, or leaving. */
export function PersonTools({ host, person }: PersonToolsProps) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  const { personId, nameWordId } = person;
  const name = person.name ?? say('people.nameless');
  return (
    <div className={styles['tools']}>
      <MoveAct host={host} person={person} />
      {nameWordId !== null && person.name !== null && (
        <Button
          aria-label={say('people.hideNameOf', { name })}
          onClick={() =>
            void run(() => host.workshop.command('mendWords', { wordId: nameWordId, text: null }))
          }
        >
          {say('people.hideName')}
        </Button>
      )}
      <Act
        name={say('people.out')}
        spokenName={say('people.outWho', { name })}
        sees={say('people.outSees')}
        doName={say('people.outDo')}
        refusal={refusal}
        onDo={() => run(() => host.workshop.command('leaveWorkshop', { personId }))}
      />
    </div>
  );
}

function MoveAct({ host, person }: PersonToolsProps) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  const [tableId, setTableId] = useState(person.tableId);
  const [seat, setSeat] = useState<Team>(person.seat);
  const { view, workshop } = host;
  const name = person.name ?? say('people.nameless');
  const names = view.glances[tableId]?.teamNames;
  const isSame = tableId === person.tableId && seat === person.seat;
  return (
    <Act
      name={say('people.move')}
      spokenName={say('people.moveWho', { name })}
      sees={say('people.moveSees')}
      doName={say('people.moveDo')}
      missing={isSame ? say('people.moveSame') : null}
      refusal={refusal}
      onDo={() => run(() => workshop.command('movePerson', { personId: person.personId, tableId, seat }))}
    >
      {view.tables.length > 1 && (
        <RadioCards
          legend={say('people.moveTable')}
          cards={view.tables.map((table) => ({ value: table.tableId, name: tableName(table, say) }))}
          value={tableId}
          onValue={setTableId}
        />
      )}
      <RadioCards
        legend={say('people.moveTeam')}
        cards={TEAMS.map((team) => ({ value: team, name: names?.[team] ?? team }))}
        value={seat}
        onValue={setSeat}
      />
    </Act>
  );
}
