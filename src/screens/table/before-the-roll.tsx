import { Die } from '../../board/die.tsx';
import { TeamToken } from '../../board/team-token.tsx';
import type { TableView } from '../../rules/view-types.ts';
import { useWords } from '../../words/index.ts';
import styles from './before-the-roll.module.css';
import { tableWords } from './words.ts';

/** Where the card will lie: the die that waits, and the teams in the order in which they walk. */
export function BeforeTheRoll({ view }: { view: TableView }) {
  const say = useWords(tableWords);
  const { teams, turn, ended } = view;
  const walking = view.order.filter((team) => teams[team].inPlay);
  return (
    <section className={styles['place']} aria-label={say('order')}>
      {!ended && <Die pips={null} size="5.5rem" />}
      <ol className={styles['order']}>
        {walking.map((team) => (
          <li key={team} data-active={team === turn.team} aria-current={team === turn.team || undefined}>
            <TeamToken team={team} active={team === turn.team && !ended} size="2.4rem" />
            {teams[team].name}
          </li>
        ))}
      </ol>
    </section>
  );
}
