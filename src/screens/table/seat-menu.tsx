import type { PersonAtTable } from '../../workshop/view-types.ts';
import type { PlayResult } from '../../session/types.ts';
import type { TableView } from '../../rules/view-types.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/index.ts';
import { LeaveTable } from './leave-table.tsx';
import styles from './seat-menu.module.css';
import { TeamName } from './team-name.tsx';
import { tableWords } from './words.ts';

export interface SeatMenuProps {
  code: string;
  seatWords: string;
  people: readonly PersonAtTable[];
  teams: TableView['teams'];
  /** The name of one's own team now. */
  ownTeam: string;
  /** Gives one's team another name. Answers as a move does. */
  onTeamName: (name: string) => Promise<PlayResult>;
  onLeave: () => void;
}

/** What belongs to one's own seat: its words for another device, its team's name, who else is here, and leaving. */
export function SeatMenu(props: SeatMenuProps) {
  const { code, seatWords, people, teams, ownTeam, onTeamName, onLeave } = props;
  const say = useWords(tableWords);
  return (
    <Menu name={say('seat.menu')}>
      <div className={styles['seat']}>
        <Disclosure name={say('seat.words')}>
          <div className={styles['words']}>
            <p>{say('seat.wordsHint')}</p>
            <p className={styles['spell']}>{seatWords}</p>
            <p>{say('seat.wordsHow', { code })}</p>
          </div>
        </Disclosure>
        <TeamName key={ownTeam} now={ownTeam} onName={onTeamName} />
        <section>
          <h2 className={styles['heading']}>{say('seat.people')}</h2>
          <ul className={styles['people']}>
            {people.map(({ personId, name, seat, connected }) => (
              <li key={personId}>
                {say(connected ? 'seat.person' : 'seat.personAway', {
                  name: name ?? say('seat.nameless'),
                  team: teams[seat].name,
                })}
              </li>
            ))}
          </ul>
        </section>
        <LeaveTable code={code} onLeave={onLeave} />
      </div>
    </Menu>
  );
}
