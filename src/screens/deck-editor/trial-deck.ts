import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import type { Card, Deck } from '../../decks/schema.ts';
import type { ProblemIndex } from '../../editor/problems-at.ts';

/** The cards of a deck that can be played, and the one that is tried, whether or not it is a draft. */
export function trialDeck(deck: Deck, card: Card, problems: ProblemIndex): Deck {
  const others = deck.cards.filter(
    (each, index) => each.id !== card.id && each.status !== 'draft' && !isBroken(problems, index),
  );
  return { ...deck, cards: [{ ...card, status: 'published' }, ...others] };
}

/** Whether a card, and the board that it is played on, are as they must be for a game. */
export function canBeTried(deck: Deck, index: number, problems: ProblemIndex): boolean {
  const hasBoard = perspectivesOf(deck).length === 4 && outcomesOf(deck).length >= 2;
  const isFine = (list: string): boolean =>
    problems.under(list).every(({ severity }) => severity !== 'error');
  return hasBoard && isFine('perspectives') && isFine('outcomes') && !isBroken(problems, index);
}

function isBroken(problems: ProblemIndex, index: number): boolean {
  return problems.ofCard(index).some(({ severity }) => severity === 'error');
}
