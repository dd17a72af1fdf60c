import { TEAMS } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { TeamToken } from '../board/team-token.tsx';
import { useWords } from '../words/index.ts';
import { CardPile } from './card-pile.tsx';
import { teamAfterThis } from './phase.ts';
import styles from './turn-panel.module.css';
import { stageWords } from './words.ts';

export interface TurnPanelProps {
  view: TableView;
  /** The controls of the turn stand beneath and say what to do. */
  withControls?: boolean;
}

/** Whose turn it is, before the roll. */
export function TurnPanel({ view, withControls = false }: TurnPanelProps) {
  const say = useWords(stageWords);
  const { turn, teams, houseRules } = view;
  const after = teamAfterThis(view);
  const isShared = TEAMS.every((team) => !teams[team].inPlay || team === turn.team);
  return (
    <section className={styles['panel']} key={turn.number}>
      <p className={styles['number']}>{say('turn.number', { number: turn.number })}</p>
      <TeamToken
        team={houseRules.tokens === 'shared' ? null : turn.team}
        active
        size="min(var(--u) * 24, 34cqh)"
      />
      <h2 className={styles['team']}>{teams[turn.team].name}</h2>
      {!withControls && (
        <p className={styles['what']}>
          {say(houseRules.dice === 'physical' ? 'turn.physical' : 'turn.roll')}
        </p>
      )}
      {after !== null && !isShared && (
        <p className={styles['after']}>{say('turn.after', { team: teams[after].name })}</p>
      )}
      {!withControls && <CardPile />}
    </section>
  );
}
