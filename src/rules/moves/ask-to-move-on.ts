import { notEnded } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import { FACILITATOR, type TableState } from '../state.ts';
import type { NoInput } from './move.ts';

/** Anybody may ask to move on from this card, once a card, also while paused; nothing says who did. [MOVEON-1] */
export function checkAskToMoveOn(state: TableState, _: NoInput, _by: By): Refusal | null {
  const refusal = notEnded(state);
  if (refusal) return refusal;
  if (state.turn.cardId === null) return refuse('no-card');
  return state.turn.moveOnAsked ? refuse('already-asked') : null;
}

export function applyAskToMoveOn(state: TableState, _: NoInput, by: By): void {
  state.turn.moveOnAsked = true;
  note(state, { ...by, seat: FACILITATOR, team: null }, { act: 'asked-to-move-on' });
}
