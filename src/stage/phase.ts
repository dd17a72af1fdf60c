import type { Team } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';

/** What a room looks at now. */
export type Phase = 'waiting' | 'paused' | 'roll' | 'talk' | 'act' | 'finish' | 'ended';

/** `started` = *Start playing* was pressed; one-screen play needs no start. */
export function phaseOf(view: Pick<TableView, 'ended' | 'turn'>, started = true): Phase {
  if (view.ended) return 'ended';
  if (!started) return 'waiting';
  return view.turn.paused ? 'paused' : view.turn.step;
}

/** Whose turn comes after this one, as it is now; `null` when it is the same team again. */
export function teamAfterThis(view: Pick<TableView, 'order' | 'teams' | 'turn'>): Team | null {
  const at = view.order.indexOf(view.turn.team);
  const following = [...view.order.slice(at + 1), ...view.order.slice(0, at)];
  const anybody = view.order.some((team) => view.teams[team].inPlay);
  return following.find((team) => !anybody || view.teams[team].inPlay) ?? null;
}
