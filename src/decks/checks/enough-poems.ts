import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { playedCards } from './played.ts';

/** A long game visits about eight Poet's Corners. */
const WANTED = 8;

export function checkEnoughPoems(deck: Deck): Problem[] {
  const count = playedCards(deck).filter((card) => card.kind === 'poem').length;
  if (count === 0) return [problem('warning', 'no-poem', { path: '/cards', params: {} })];
  if (count >= WANTED) return [];
  return [problem('advice', 'few-poems', { path: '/cards', params: { count, wanted: WANTED } })];
}
