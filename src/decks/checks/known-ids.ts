import { outcomesOf, perspectivesOf } from '../defaults.ts';
import { idMeant, type Named } from '../named.ts';
import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** Every perspective and outcome that a card or a translation names is in the deck. */
export function checkKnownIds(deck: Deck): Problem[] {
  const perspective = unknownIn('perspective-unknown', perspectivesOf(deck));
  const outcome = unknownIn('outcome-unknown', outcomesOf(deck));

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

/** Gives the problem of an id that is in no item; none for one that is. */
function unknownIn(code: 'perspective-unknown' | 'outcome-unknown', items: readonly Named[]) {
  const known = items.map((item) => item.id);
  return (id: string, path: PropertyKey[], cardId?: string): Problem[] => {
    if (known.includes(id)) return [];
    const params = { id, known, meant: idMeant(id, items) };
    return [problem('error', code, { path: pointer(path), cardId, params })];
  };
}
