import { undoEffects } from '../effects.ts';
import { facilitatorOnly, notEnded } from '../gates.ts';
import { note, type By } from '../history.ts';
import { countDraw, drawInstead } from '../draw.ts';
import { cardOf, pileOfCard } from '../piles.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState } from '../state.ts';
import { putOnTable } from '../turn.ts';
import type { NoInput } from './move.ts';

/** Another card of the same pile; this one never comes again at this table. [PILE-4] [FAC-3] */
export function checkSwapCard(state: TableState, _: NoInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by) ?? notEnded(state);
  if (refusal) return refusal;
  return state.turn.cardId === null ? refuse('no-card') : null;
}

export function applySwapCard(state: TableState, _: NoInput, by: By): void {
  const card = state.turn.cardId === null ? null : cardOf(by.setup, state.turn.cardId);
  if (!card) return;
  const pile = pileOfCard(by.setup, card);
  const landed = state.turn.draw?.landed ?? pile;
  undoEffects(state, 'talk');
  state.swappedOut.push(card.id);
  countDraw(state, pile, -1);
  note(state, by, { act: 'swapped', cardId: card.id });
  const instead = drawInstead(state, by.setup, pile);
  putOnTable(state, by, { ...instead, draw: { ...instead.draw, landed } });
}
