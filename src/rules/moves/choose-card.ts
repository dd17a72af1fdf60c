import { undoEffects } from '../effects.ts';
import { facilitatorOnly, notEnded } from '../gates.ts';
import type { By } from '../history.ts';
import { countDraw } from '../draw.ts';
import { cameUp, cardOf, markChosen, pileOfCard } from '../piles.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { CardId, TableState } from '../state.ts';
import { pileOfSpace } from '../track.ts';
import { putOnTable } from '../turn.ts';

export interface ChooseCardInput {
  cardId: CardId;
}

/** A particular card that has not come up since its pile was shuffled. It counts as drawn. [PILE-5] [FAC-4] */
export function checkChooseCard(state: TableState, input: ChooseCardInput, by: By): Refusal | null {
  const refusal = facilitatorOnly(by) ?? notEnded(state);
  if (refusal) return refusal;
  const card = cardOf(by.setup, input.cardId);
  if (!card) return refuse('unknown-card');
  if (by.setup.leftOut.includes(card.id)) return refuse('card-left-out');
  if (state.swappedOut.includes(card.id)) return refuse('card-swapped-out');
  return cameUp(state, by.setup, card) ? refuse('card-came-up') : null;
}

export function applyChooseCard(state: TableState, input: ChooseCardInput, by: By): void {
  const card = cardOf(by.setup, input.cardId);
  if (!card) return;
  const before = state.turn.cardId === null ? null : cardOf(by.setup, state.turn.cardId);
  undoEffects(state, 'talk');
  if (before) countDraw(state, pileOfCard(by.setup, before), -1);
  const pile = pileOfCard(by.setup, card);
  markChosen(state, pile, card.id);
  countDraw(state, pile, 1);
  state.turn.space ??= state.tokens[state.turn.team];
  putOnTable(state, by, {
    cardId: card.id,
    draw: { landed: pileOfSpace(state.turn.space), from: pile, because: 'chosen', reshuffled: false },
  });
}
