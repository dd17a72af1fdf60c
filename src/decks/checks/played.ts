import type { Card, Deck, Scenario } from '../schema.ts';

/** The cards that a game would draw: drafts are not played. */
export function playedCards(deck: Deck): Card[] {
  return deck.cards.filter((card) => card.status !== 'draft');
}

export function playedScenarios(deck: Deck): Scenario[] {
  return playedCards(deck).filter((card) => card.kind === 'scenario');
}

/** Every effect of the scenarios that are played, with the perspective whose tile it moves. */
export function playedEffects(
  deck: Deck,
): { op: string; perspective: string; suggests: readonly string[] }[] {
  return playedScenarios(deck).flatMap((card) =>
    card.effects.map(({ op, perspective = card.perspective, suggests = [] }) => ({
      op,
      perspective,
      suggests,
    })),
  );
}
