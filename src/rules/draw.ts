import { canGive, firstDue, markChosen, pileOfCard, take } from './piles.ts';
import {
  PERSPECTIVE_PILES,
  POEMS,
  type CardId,
  type Draw,
  type DrawReason,
  type PileIndex,
  type TableSetup,
  type TableState,
} from './state.ts';

/** The perspective that was drawn least, among those that can give a card; ties in the deck's order. */
function leastDrawn(state: TableState, setup: TableSetup): 0 | 1 | 2 | 3 | null {
  let least: 0 | 1 | 2 | 3 | null = null;
  for (const index of PERSPECTIVE_PILES) {
    if (!canGive(state, setup, index)) continue;
    if (least === null || state.drawn[index] < state.drawn[least]) least = index;
  }
  return least;
}

/** Which pile gives, and why it may be another than the space called for. [HEAR-1] [PILE-3] */
function choosePile(
  state: TableState,
  setup: TableSetup,
  landed: PileIndex,
): { from: PileIndex | null; because: DrawReason } {
  const least = leastDrawn(state, setup);
  if (state.houseRules.hearAll && landed !== POEMS && least !== null) {
    if (state.drawn[landed] - state.drawn[least] >= 2) return { from: least, because: 'hear-all' };
  }
  if (canGive(state, setup, landed)) return { from: landed, because: 'landed' };
  if (least !== null) return { from: least, because: 'pile-empty' };
  if (canGive(state, setup, POEMS)) return { from: POEMS, because: 'pile-empty' };
  return { from: null, because: 'no-card' };
}

/** The card that the workshop put first, while no card has come up yet. [PILE-8] */
function drawFirst(
  state: TableState,
  setup: TableSetup,
  landed: PileIndex,
): { cardId: CardId; draw: Draw } | null {
  const card = firstDue(state, setup);
  if (!card) return null;
  const from = pileOfCard(setup, card);
  markChosen(state, from, card.id);
  countDraw(state, from, 1);
  return { cardId: card.id, draw: { landed, from, because: 'first', reshuffled: false } };
}

/** Draws for a space and counts it. Answers the card, and how it came. */
export function drawFor(
  state: TableState,
  setup: TableSetup,
  landed: PileIndex,
): { cardId: CardId | null; draw: Draw } {
  const first = drawFirst(state, setup, landed);
  if (first) return first;
  const { from, because } = choosePile(state, setup, landed);
  const taken = from === null ? null : take(state, setup, from);
  if (from === null || taken === null) {
    return { cardId: null, draw: { landed, from: null, because: 'no-card', reshuffled: false } };
  }
  countDraw(state, from, 1);
  return { cardId: taken.id, draw: { landed, from, because, reshuffled: taken.reshuffled } };
}

/** Draws in place of a card that was swapped out, from the same pile where it can give. */
export function drawInstead(
  state: TableState,
  setup: TableSetup,
  pile: PileIndex,
): { cardId: CardId | null; draw: Draw } {
  const from = canGive(state, setup, pile) ? pile : null;
  const taken = from === null ? null : take(state, setup, from);
  if (from === null || taken === null) return drawFor(state, setup, pile);
  countDraw(state, from, 1);
  return { cardId: taken.id, draw: { landed: pile, from, because: 'swapped', reshuffled: taken.reshuffled } };
}

/** Counts a draw of a perspective, or takes the count back; poems don't count. */
export function countDraw(state: TableState, pile: PileIndex, by: 1 | -1): void {
  if (pile === POEMS) return;
  const drawn: [number, number, number, number] = [...state.drawn];
  drawn[pile] += by;
  state.drawn = drawn;
}
