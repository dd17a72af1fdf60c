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
  /** Somebody sits there, and nobody of them is connected. */
  isNobodyHere?: boolean;
  children?: ReactNode;
}

/** The one next step of a room's screen, in one place all the time, and at its end how to join. */
export function FootBar(props: FootBarProps) {
  const { view, phase, withNext = true, children } = props;
  const say = useWords(stageWords);
  const { turn, teams, houseRules } = view;
  return (
    <footer className={styles['foot']}>
      <p className={styles['pill']}>
        {isTurn(phase) && (
          <TeamToken team={houseRules.tokens === 'shared' ? null : turn.team} size="calc(var(--u) * 5.4)" />
        )}
        {say(`pill.${phase}`, { team: teams[turn.team].name })}
      </p>
      {withNext && <NextSentence {...props} />}
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

const isTurn = (phase: Phase): boolean => phase !== 'waiting' && phase !== 'paused' && phase !== 'ended';

/** What comes next; or that nobody of the team is connected, and who plays for them. */
function NextSentence({ view, phase, isNobodyHere = false }: FootBarProps) {
  const say = useWords(stageWords);
  const { turn, teams } = view;
  const after = teamAfterThis(view) ?? turn.team;
  const isAway = isTurn(phase) && isNobodyHere;
  return (
    <p className={styles['next']}>
      {isAway
        ? say('away', { team: teams[turn.team].name })
        : say(`next.${phase}`, { team: teams[after].name })}
      {turn.carriedBy !== null && isTurn(phase) && (
        <span> {say('carried', { team: teams[turn.carriedBy].name })}</span>
      )}
    </p>
  );
}
