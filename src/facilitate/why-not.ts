import type { Refusal, RefusalCode } from '../rules/refusals.ts';
import type { CardId, OutcomeId, Team } from '../rules/state.ts';
import type { Choice, FacilitatorView } from '../rules/view-types.ts';

type Reason = Refusal | null;

const because = (is: boolean, code: RefusalCode, params?: Refusal['params']): Reason =>
  is ? { code, ...(params && { params }) } : null;

/**
 * Why the facilitator's acts can't be done now, as the rules would refuse them, from what the facilitator sees; `null` =
 * they can. The rules decide again when it is pressed.
 */
export const whyNot = {
  pause: (view: FacilitatorView): Reason => because(view.turn.paused, 'already-paused'),
  resume: (view: FacilitatorView): Reason => because(!view.turn.paused, 'not-paused'),
  skipTurn: (view: FacilitatorView): Reason => because(view.ended, 'game-ended'),
  swapCard: (view: FacilitatorView): Reason =>
    because(view.ended, 'game-ended') ?? because(view.turn.cardId === null, 'no-card'),
  chooseCard: (view: FacilitatorView, cardId: CardId): Reason =>
    because(view.ended, 'game-ended') ??
    because(view.facilitator.swappedOut.includes(cardId), 'card-swapped-out') ??
    because(view.facilitator.cameUp.includes(cardId), 'card-came-up'),
  addTile: (view: FacilitatorView): Reason => because(slotsToAdd(view).length === 0, 'slot-filled'),
  takeTile: (view: FacilitatorView): Reason => because(slotsToTake(view).length === 0, 'slot-empty'),
  lockBlock: (view: FacilitatorView, outcome: OutcomeId): Reason =>
    because(view.locked.includes(outcome), 'block-locked', { outcome }) ??
    because(!view.complete.includes(outcome), 'block-not-complete', { outcome }),
  reopenBlock: (view: FacilitatorView, outcome: OutcomeId): Reason =>
    because(!view.locked.includes(outcome), 'block-not-locked', { outcome }),
  setAside: (view: FacilitatorView, team: Team): Reason =>
    because(!view.teams[team].inPlay, 'team-not-in-play', { team }) ??
    because(view.facilitator.leaving.includes(team), 'already-leaving', { team }),
  bringBack: (view: FacilitatorView, team: Team): Reason =>
    because(view.teams[team].inPlay && !view.facilitator.leaving.includes(team), 'team-in-play', { team }),
  setOutcomes: (view: FacilitatorView, outcomes: readonly OutcomeId[]): Reason =>
    because(outcomes.length < 2, 'outcomes-2-to-all') ??
    because(
      outcomes.length === view.inPlay.length && outcomes.every((each) => view.inPlay.includes(each)),
      'no-change',
    ),
  goForward: (view: FacilitatorView): Reason => because(!view.facilitator.canGoForward, 'nothing-ahead'),
  endGame: (view: FacilitatorView): Reason => because(view.ended, 'game-ended'),
  reopenGame: (view: FacilitatorView): Reason => because(!view.ended, 'game-not-ended'),
};

/** Empty places in play, in path order: where the facilitator can add a tile. */
export function slotsToAdd(view: FacilitatorView): Choice[] {
  return slotsInPlay(view, (filled) => !filled);
}

/** Tiles in play that aren't locked: what the facilitator can take. */
export function slotsToTake(view: FacilitatorView): Choice[] {
  return slotsInPlay(view, (filled, outcome) => filled && !view.locked.includes(outcome));
}

function slotsInPlay(
  view: FacilitatorView,
  wanted: (filled: boolean, outcome: OutcomeId) => boolean,
): Choice[] {
  return view.inPlay.flatMap((outcome) =>
    Object.entries(view.path[outcome] ?? {})
      .filter(([, tile]) => wanted(tile !== null, outcome))
      .map(([perspective]) => ({ perspective, outcome })),
  );
}
