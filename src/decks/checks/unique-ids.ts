import { outcomesOf, perspectivesOf } from '../defaults.ts';
import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** Cards, perspectives and outcomes each have ids of their own, and no two perspectives share a symbol. */
export function checkUniqueIds(deck: Deck): Problem[] {
  return [
    ...repeated(deck.cards.map((card) => card.id)).map(({ value, index }) =>
      problem('error', 'id-twice', {
        path: pointer(['cards', index, 'id']),
        cardId: value,
        params: { id: value, what: 'card' },
      }),
    ),
    ...repeated(perspectivesOf(deck).map((perspective) => perspective.id)).map(({ value, index }) =>
      problem('error', 'id-twice', {
        path: pointer(['perspectives', index, 'id']),
        params: { id: value, what: 'perspective' },
      }),
    ),
    ...repeated(outcomesOf(deck).map((outcome) => outcome.id)).map(({ value, index }) =>
      problem('error', 'id-twice', {
        path: pointer(['outcomes', index, 'id']),
        params: { id: value, what: 'outcome' },
      }),
    ),
    ...repeated(perspectivesOf(deck).map((perspective) => perspective.symbol)).map(
      ({ value, index, firstIndex }) =>
        problem('error', 'symbol-twice', {
          path: pointer(['perspectives', index, 'symbol']),
          params: { symbol: value, firstId: perspectivesOf(deck)[firstIndex]?.id ?? '' },
        }),
    ),
  ];
}

function repeated(values: readonly string[]): { value: string; index: number; firstIndex: number }[] {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const firstIndex = first.get(value);
    if (firstIndex !== undefined) return [{ value, index, firstIndex }];
    first.set(value, index);
    return [];
  });
}
