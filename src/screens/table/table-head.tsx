import { TeamToken } from '../../board/team-token.tsx';
import type { Team } from '../../rules/state.ts';
import { PreferencesMenu } from '../../ui/preferences-menu.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useWords } from '../../words/index.ts';
import { SeatMenu, type SeatMenuProps } from './seat-menu.tsx';
import styles from './table-head.module.css';
import { tableWords } from './words.ts';

export interface TableHeadProps extends SeatMenuProps {
  /** The table as people call it: its name, or its number. */
  table: string;
  team: Team;
  teamName: string;
}

/** The head of a participant's page: whom one sits with, the join code for others, one's own seat and light. */
export function TableHead({ table, team, teamName, ...seat }: TableHeadProps) {
  const say = useWords(tableWords);
  return (
    <header className={styles['head']}>
      <h1 className={styles['who']}>
        <TeamToken team={team} size="2.2rem" />
        <span>
          <span className={styles['table']}>
            {table}
            <VisuallyHidden>. {say('code', { code: seat.code.split('').join(' ') })}. </VisuallyHidden>
            <span aria-hidden="true" className={styles['joins']}>
              <span className={styles['code-word']}>{say('codeShort')} </span>
              <b className={styles['code']}>{seat.code}</b>
            </span>
          </span>
          <span className={styles['team']}>{teamName}</span>
        </span>
      </h1>
      <div className={styles['menus']}>
        <PreferencesMenu nameHidden />
        <SeatMenu {...seat} />
      </div>
    </header>
  );
}
