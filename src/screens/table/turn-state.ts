import { mayAct, type Who } from '../../play/next-step.ts';
import type { Team } from '../../rules/state.ts';
import type { TableView } from '../../rules/view-types.ts';

/** What a table is doing, as somebody in a seat sees it. */
export type TurnState = 'not-started' | 'paused' | 'ended' | 'yours' | 'carrying' | 'theirs';

/** `notStarted` = *Start playing* was not pressed yet. */
export function turnState(view: TableView, who: Who, notStarted = false): TurnState {
  const { paused, team } = view.turn;
  if (view.ended) return 'ended';
  if (paused) return notStarted ? 'not-started' : 'paused';
  if (who.team === team) return 'yours';
  return mayAct(view, who) ? 'carrying' : 'theirs';
}

/** The team after this one, in the order of play. */
export function teamAfter(view: TableView): Team {
  const at = view.order.indexOf(view.turn.team);
  const following = [...view.order.slice(at + 1), ...view.order.slice(0, at + 1)];
  return following.find((team) => view.teams[team].inPlay) ?? following[0] ?? view.turn.team;
}
