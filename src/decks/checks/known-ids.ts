import { outcomesOf, perspectivesOf } from '../defaults.ts';
import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** Every perspective and outcome that a card or a translation names is in the deck. */
export function checkKnownIds(deck: Deck): Problem[] {
  const perspectives = perspectivesOf(deck).map((perspective) => perspective.id);
  const outcomes = outcomesOf(deck).map((outcome) => outcome.id);
  const perspective = (id: string, path: PropertyKey[], cardId?: string): Problem[] =>
    perspectives.includes(id)
      ? []
      : [
          problem('error', 'perspective-unknown', {
            path: pointer(path),
            cardId,
            params: { id, known: perspectives },
          }),
        ];
  const outcome = (id: string, path: PropertyKey[], cardId?: string): Problem[] =>
    outcomes.includes(id)
      ? []
      : [
          problem('error', 'outcome-unknown', {
            path: pointer(path),
            cardId,
            params: { id, known: outcomes },
          }),
        ];

  const inCards = deck.cards.flatMap((card, c) => [
    ...(card.kind === 'scenario' ? perspective(card.perspective, ['cards', c, 'perspective'], card.id) : []),
    ...(card.effects ?? []).flatMap((effect, e) => {
      const path = ['cards', c, 'effects', e];
      const own =
        effect.perspective === undefined
          ? []
          : perspective(effect.perspective, [...path, 'perspective'], card.id);
      return [
        ...own,
        ...(effect.suggests ?? []).flatMap((id, s) => outcome(id, [...path, 'suggests', s], card.id)),
      ];
    }),
  ]);
  const inTranslations = Object.entries(deck.translations ?? {}).flatMap(([language, words]) => [
    ...Object.keys(words.perspectives ?? {}).flatMap((id) =>
      perspective(id, ['translations', language, 'perspectives', id]),
    ),
    ...Object.keys(words.outcomes ?? {}).flatMap((id) =>
      outcome(id, ['translations', language, 'outcomes', id]),
    ),
  ]);
  return [...inCards, ...inTranslations];
}
