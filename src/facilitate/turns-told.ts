import type { Team } from '../rules/state.ts';
import type { FacilitatorView, HistoryView, TurnStart } from '../rules/view-types.ts';

/** The history of one turn, or of one time that it was played. */
export interface TurnTold {
  key: string;
  turn: number;
  /** Whose turn it is; `null` where the turn was taken back since. */
  team: Team | null;
  lines: HistoryView[];
  /** Its start, when one can go back to it. */
  start: TurnStart | null;
}

/**
 * The history by turns, the latest first. A turn that was played again after going back is there each time; one can go
 * back to the latest.
 */
export function turnsTold(view: FacilitatorView): TurnTold[] {
  const groups: HistoryView[][] = [];
  for (const line of view.history) {
    const last = groups.at(-1);
    if (last?.[0]?.turn === line.turn) last.push(line);
    else groups.push([line]);
  }
  const seen = new Set<number>();
  const told = groups.toReversed().map((lines, index): TurnTold => {
    const turn = lines[0]?.turn ?? 0;
    const start = seen.has(turn)
      ? null
      : (view.facilitator.starts.find((each) => each.turn === turn) ?? null);
    seen.add(turn);
    return { key: `${turn}.${groups.length - index}`, turn, team: start?.team ?? null, lines, start };
  });
  return seen.has(view.turn.number) ? told : [nothingYet(view), ...told];
}

/** The turn that has just begun: nothing has happened in it. */
function nothingYet({ turn, facilitator }: FacilitatorView): TurnTold {
  const start = facilitator.starts.find((each) => each.turn === turn.number) ?? null;
  return { key: `${turn.number}.now`, turn: turn.number, team: turn.team, lines: [], start };
}
