import type { Team } from '../rules/state.ts';
import type { Choice, TableView } from '../rules/view-types.ts';
import type { Connection } from '../session/types.ts';

/** Who sits at this device. The facilitator acts for whichever team's turn it is, also while the table is paused. */
export interface Who {
  team: Team | null;
  facilitator: boolean;
}

export type NextStepCode =
  | 'roll'
  | 'enter-roll'
  | 'reveal'
  | 'place'
  | 'lend-a-hand'
  | 'take-away'
  | 'finish'
  | 'carry-on'
  | 'wait-roll'
  | 'wait-talk'
  | 'wait-act'
  | 'wait-finish'
  | 'not-started'
  | 'paused'
  | 'ended';

/** Why the one button can't be used now. Waiting, paused and ended steps are their own reason. */
export type Blocked = 'choose-where' | 'choose-roll' | 'reconnecting' | 'sending' | 'nothing-to-do';

export type NextMove =
  'rollDice' | 'enterRoll' | 'revealEffect' | 'placeTile' | 'removeTile' | 'finishTurn' | 'carryOn';

export interface NextStep {
  code: NextStepCode;
  /** The move that the button plays; `null` when there is nothing to press. */
  move: NextMove | null;
  /** `null` = the button can be used. */
  blocked: Blocked | null;
  /** What the sentence needs: the name of the team whose turn it is, and the id of the perspective of the effect. */
  params: { team: string; perspective?: string };
  /** For whom the person plays, when it is not their own team. */
  forTeam: Team | null;
}

/** What this device knows beside the table's view. */
export interface StepContext {
  connection?: Connection;
  /** Nobody of the active team is connected. */
  nobodyHere?: boolean;
  /** The place that is chosen for the tile. */
  choice?: Choice | null;
  /** The number that was rolled on the table and is to be entered. */
  pips?: number | null;
  /** *Start playing* was not pressed yet: a pause is no pause, but before the start. */
  notStarted?: boolean;
  /** A move of this device is on its way. */
  sending?: boolean;
}

/** Whether this person may play the turn: their team's, one they carry on for, or any as the facilitator. [TURN-6] */
export function mayAct(view: TableView, who: Who): boolean {
  if (who.facilitator) return true;
  return who.team !== null && (who.team === view.turn.team || who.team === view.turn.carriedBy);
}

/** The one thing that is next for this person, and why it can't be done yet if it can't. */
export function nextStep(view: TableView, who: Who, context: StepContext = {}): NextStep {
  const { code, move } = stepOf(view, who, context);
  const { turn } = view;
  const perspective = turn.effects?.[turn.nextEffect]?.perspective;
  // Who is offered to carry on does not play for them yet.
  const plays = move !== null && move !== 'carryOn';
  return {
    code,
    move,
    blocked: blockedBy(move, context),
    params: { team: view.teams[turn.team].name, ...(perspective ? { perspective } : {}) },
    forTeam: plays && who.team !== turn.team ? turn.team : null,
  };
}

type Step = Pick<NextStep, 'code' | 'move'>;

function stepOf(view: TableView, who: Who, context: StepContext): Step {
  if (view.ended) return { code: 'ended', move: null };
  if (view.turn.paused && !who.facilitator) {
    return { code: context.notStarted ? 'not-started' : 'paused', move: null };
  }
  if (mayAct(view, who)) return ownStep(view);
  if (context.nobodyHere && who.team !== null) return { code: 'carry-on', move: 'carryOn' };
  return { code: `wait-${view.turn.step}`, move: null };
}

function ownStep(view: TableView): Step {
  const { turn, houseRules } = view;
  if (turn.step === 'talk') return { code: 'reveal', move: 'revealEffect' };
  if (turn.step === 'finish') return { code: 'finish', move: 'finishTurn' };
  if (turn.step === 'roll') {
    const isPhysical = houseRules.dice === 'physical';
    return isPhysical ? { code: 'enter-roll', move: 'enterRoll' } : { code: 'roll', move: 'rollDice' };
  }
  if (turn.effects?.[turn.nextEffect]?.op === 'remove') return { code: 'take-away', move: 'removeTile' };
  return { code: turn.lendAHand ? 'lend-a-hand' : 'place', move: 'placeTile' };
}

function blockedBy(move: NextMove | null, context: StepContext): Blocked | null {
  if (move === null) return 'nothing-to-do';
  if (context.connection !== undefined && context.connection !== 'live') return 'reconnecting';
  if (context.sending) return 'sending';
  if ((move === 'placeTile' || move === 'removeTile') && !context.choice) return 'choose-where';
  if (move === 'enterRoll' && !context.pips) return 'choose-roll';
  return null;
}
