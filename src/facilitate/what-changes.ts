import type { OutcomeId, PerspectiveId, Team } from '../rules/state.ts';
import type { Choice, FacilitatorView, TurnStart } from '../rules/view-types.ts';

/** What going back to the start of a turn would change for everybody. */
export interface WhatChanges {
  turn: number;
  /** Who is to roll then. */
  team: Team;
  /** How many turns are taken back, this one not counted unless its start is meant. */
  turnsBack: number;
  /** Tiles that go from the path. */
  tilesGo: Choice[];
  /** Tiles that come back to it. */
  tilesReturn: Choice[];
  /** Teams whose shoes step back. */
  shoesMove: Team[];
}

/** Compares the start of a turn with the table as it is. */
export function whatChanges(view: FacilitatorView, start: TurnStart): WhatChanges {
  const slots = slotsOf(view);
  const was = (index: number): boolean => start.filled[index] === '1';
  const is = ({ outcome, perspective }: Choice): boolean => view.path[outcome]?.[perspective] != null;
  return {
    turn: start.turn,
    team: start.team,
    turnsBack: view.turn.number - start.turn,
    tilesGo: slots.filter((slot, index) => is(slot) && !was(index)),
    tilesReturn: slots.filter((slot, index) => !is(slot) && was(index)),
    shoesMove: view.order.filter((team) => view.tokens[team] !== start.tokens[team]),
  };
}

/** Every slot in the order of `TurnStart.filled`: the path's own order. */
function slotsOf({ path }: FacilitatorView): Choice[] {
  const blocks: [OutcomeId, Record<PerspectiveId, unknown>][] = Object.entries(path);
  return blocks.flatMap(([outcome, block]) =>
    Object.keys(block).map((perspective) => ({ perspective, outcome })),
  );
}
