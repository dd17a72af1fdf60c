import { Die } from '../../board/die.tsx';
import { TeamToken } from '../../board/team-token.tsx';
import type { Who } from '../../play/next-step.ts';
import type { TableView } from '../../rules/view-types.ts';
import type { Say } from '../../words/say.ts';
import { useWords } from '../../words/index.ts';
import type table from '../../words/en-GB/table.json';
import styles from './turn-banner.module.css';
import { teamAfter, turnState, type TurnState } from './turn-state.ts';
import { tableWords } from './words.ts';

export interface TurnBannerProps {
  view: TableView;
  who: Who;
  /** The person's own first name, if they gave one. */
  name: string | null;
  notStarted: boolean;
}

/** Whose turn it is. One's own can't be mistaken for another's. */
export function TurnBanner({ view, who, name, notStarted }: TurnBannerProps) {
  const say = useWords(tableWords);
  const { turn, houseRules } = view;
  const state = turnState(view, who, notStarted);
  const isPlaying = state === 'yours' || state === 'carrying' || state === 'theirs';
  const token = houseRules.tokens === 'shared' ? null : isPlaying ? turn.team : who.team;
  return (
    <section
      className={styles['banner']}
      data-state={state}
      aria-label={say('turn.number', { number: turn.number })}
    >
      {state !== 'ended' && <TeamToken team={token} active={isPlaying} size="3.4rem" />}
      <div className={styles['words']}>
        <h2 className={styles['whose']}>{headline({ view, state, name }, say)}</h2>
        <p>{beneath({ view, state, who }, say)}</p>
      </div>
      {isPlaying && turn.roll !== null && (
        <span className={styles['die']}>
          <Die pips={turn.roll} size="2.6rem" roll={`${turn.number} ${turn.roll}`} />
        </span>
      )}
    </section>
  );
}

type SayTable = Say<typeof table>;

function headline(
  { view, state, name }: { view: TableView; state: TurnState; name: string | null },
  say: SayTable,
): string {
  const team = view.teams[view.turn.team].name;
  if (state === 'not-started') {
    return name === null ? say('turn.notStartedNameless') : say('turn.notStarted', { name });
  }
  if (state === 'ended') {
    return say(view.inPlay.every((id) => view.complete.includes(id)) ? 'turn.endedWhole' : 'turn.ended');
  }
  return say(`turn.${state}`, { team });
}

function beneath(
  { view, state, who }: { view: TableView; state: TurnState; who: Who },
  say: SayTable,
): string {
  const { roll, number, team } = view.turn;
  const mine = who.team === null ? '' : view.teams[who.team].name;
  if (state === 'not-started') return say('turn.notStartedBody', { team: mine });
  if (state === 'paused') return say('turn.pausedBody');
  if (state === 'ended') return say('end.body');
  if (roll !== null) {
    const name = view.teams[team].name;
    return say(state === 'yours' ? 'turn.youRolled' : 'turn.rolled', { team: name, pips: roll });
  }
  if (state !== 'theirs') return say('turn.number', { number });
  const next = teamAfter(view);
  return next === who.team ? say('turn.nextYours') : say('turn.next', { team: view.teams[next].name });
}
