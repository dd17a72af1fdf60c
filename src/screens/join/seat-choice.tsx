import { TeamToken } from '../../board/team-token.tsx';
import type { CodeLookedUp } from '../../protocol/http.ts';
import { TEAMS, type Team } from '../../rules/state.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import styles from './choices.module.css';
import { joinWords } from './words.ts';

type TableHere = CodeLookedUp['tables'][number];

export interface SeatChoiceProps {
  table: TableHere;
  value: Team | null;
  onValue: (seat: Team) => void;
}

/** The four seats of a table by their teams' shoes. Seats can be shared, and it says kindly who is there. */
export function SeatChoice({ table, value, onValue }: SeatChoiceProps) {
  const say = useWords(joinWords);
  return (
    <div className={styles['choice']}>
      <RadioCards
        legend={say('seat.legend')}
        layout="pictures"
        value={value}
        onValue={onValue}
        cards={TEAMS.map((team) => {
          const { teamName, people } = table.seats[team];
          const who = people === 0 ? say('seat.empty') : say('seat.people', { count: people });
          const picture = <TeamToken team={team} active={team === value} size="4rem" />;
          return { value: team, name: teamName, hint: who, picture };
        })}
      />
      <p className={styles['hint']}>{say('seat.hint')}</p>
    </div>
  );
}
