import { pileOfSpace } from '../rules/track.ts';
import type { TableView, TurnView } from '../rules/view-types.ts';
import {
  cardIn,
  perspectiveIn,
  type BoardCard,
  type BoardPerspective,
  type BoardWords,
} from './board-words.ts';

/** What lies on the table in a turn. */
export interface CardOfTurn {
  /** `null` when no card was left to draw. */
  card: BoardCard | null;
  /** Who speaks: of the card, or without one of the space; `null` for a poem. */
  perspective: BoardPerspective | null;
}

/** The card on the table; `null` before the roll. */
export function cardOfTurn(view: TableView, words: BoardWords): CardOfTurn | null {
  const { step, space, cardId } = view.turn;
  if (step === 'roll') return null;
  const card = cardIn(words, cardId);
  if (card) return { card, perspective: perspectiveIn(words, card.perspective) };
  const landed = space === null ? null : words.perspectives[pileOfSpace(space)];
  return { card: null, perspective: landed ?? null };
}

/** Whether the card on the table has been turned over, for everybody. */
export function isTurned(turn: TurnView): boolean {
  return turn.step === 'act' || turn.step === 'finish';
}

/** What a poem may have and still be read beside the board: lines, and letters of the longest. */
const BESIDE = { lines: 10, letters: 40 };

/** Whether a card needs the whole screen of a room: the lines of most poems are long and don't break. */
export function fillsTheRoom(view: TableView, words: BoardWords): boolean {
  const card = cardOfTurn(view, words)?.card;
  if (card?.kind !== 'poem' || isTurned(view.turn)) return false;
  const lines = card.text.trim().split('\n');
  return lines.length > BESIDE.lines || lines.some((line) => line.length > BESIDE.letters);
}
