import type { ReactNode } from 'react';
import { TeamToken } from '../board/team-token.tsx';
import type { TableView } from '../rules/view-types.ts';
import { useWords } from '../words/index.ts';
import styles from './foot-bar.module.css';
import { teamAfterThis, type Phase } from './phase.ts';
import { TalkRing } from './talk-ring.tsx';
import { stageWords } from './words.ts';

export interface FootBarProps {
  view: TableView;
  phase: Phase;
  /** Says what comes next; not where the controls of the turn say it. */
  withNext?: boolean;
  children?: ReactNode;
}

/** The one next step of a room's screen, in one place all the time, and at its end how to join. */
export function FootBar({ view, phase, withNext = true, children }: FootBarProps) {
  const say = useWords(stageWords);
  const { turn, teams, houseRules } = view;
  const after = teamAfterThis(view) ?? turn.team;
  const isTurn = phase !== 'waiting' && phase !== 'paused' && phase !== 'ended';
  return (
    <footer className={styles['foot']}>
      <p className={styles['pill']}>
        {isTurn && (
          <TeamToken team={houseRules.tokens === 'shared' ? null : turn.team} size="calc(var(--u) * 5.4)" />
        )}
        {say(`pill.${phase}`, { team: teams[turn.team].name })}
      </p>
      {withNext && (
        <p className={styles['next']}>
          {say(`next.${phase}`, { team: teams[after].name })}
          {turn.carriedBy !== null && isTurn && (
            <span> {say('carried', { team: teams[turn.carriedBy].name })}</span>
          )}
        </p>
      )}
      {phase === 'talk' && (
        <TalkRing
          card={`${turn.number} ${turn.cardId ?? ''}`}
          drawnAtMs={turn.drawnAtMs}
          minutes={houseRules.softTimerMinutes}
        />
      )}
      <div className={styles['end']}>{children}</div>
    </footer>
  );
}
