import type { By } from './history.ts';
import { refuse, type Refusal, type RefusalCode } from './refusals.ts';
import { FACILITATOR, type OutcomeId, type PerspectiveId, type TableState, type TurnStep } from './state.ts';

/** Only the facilitator may. [FAC-1] */
export function facilitatorOnly(by: By): Refusal | null {
  return by.seat === FACILITATOR ? null : refuse('facilitator-only');
}

/** The game goes on. */
export function notEnded(state: TableState): Refusal | null {
  return state.ended ? refuse('game-ended') : null;
}

/** While paused, team moves are refused; the facilitator's are not. [PAUSE-1] */
export function notPaused(state: TableState, by: By): Refusal | null {
  return state.paused && by.seat !== FACILITATOR ? refuse('paused') : null;
}

/** The game goes on, unpaused, and it is this team's turn or it carries on for the team whose it is. [TURN-6] */
export function theirTurn(state: TableState, by: By): Refusal | null {
  const stopped = notEnded(state) ?? notPaused(state, by);
  if (stopped) return stopped;
  const theirs = by.team === state.turn.team || (by.team !== null && by.team === state.turn.carriedBy);
  return theirs ? null : refuse('not-your-turn', { team: state.turn.team });
}

const NOT_AT_STEP: Record<TurnStep, Partial<Record<TurnStep, RefusalCode>>> = {
  roll: { talk: 'roll-first', act: 'roll-first', finish: 'roll-first' },
  talk: { roll: 'already-rolled', act: 'talk-first', finish: 'talk-first' },
  act: { roll: 'already-rolled', talk: 'already-revealed', finish: 'effects-to-do' },
  finish: { roll: 'already-rolled', talk: 'already-revealed', act: 'nothing-to-do' },
};

/** The turn stands at this step. */
export function atStep(state: TableState, wanted: TurnStep): Refusal | null {
  const code = NOT_AT_STEP[state.turn.step][wanted];
  return code ? refuse(code) : null;
}

/** The slot exists on this table's path. */
export function knownSlot(
  state: TableState,
  slot: { perspective: PerspectiveId; outcome: OutcomeId },
): Refusal | null {
  const block = Object.hasOwn(state.path, slot.outcome) ? state.path[slot.outcome] : undefined;
  if (!block) return refuse('unknown-outcome');
  return Object.hasOwn(block, slot.perspective) ? null : refuse('unknown-perspective');
}

/** The outcome exists and is in play today. */
export function outcomeInPlay(state: TableState, outcome: OutcomeId): Refusal | null {
  if (!Object.hasOwn(state.path, outcome)) return refuse('unknown-outcome');
  return state.inPlay.includes(outcome) ? null : refuse('outcome-not-in-play', { outcome });
}
