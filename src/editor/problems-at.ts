import { pointer, type Problem } from '../decks/problems.ts';

/** The problems of a deck by where they are. */
export interface ProblemIndex {
  all: readonly Problem[];
  /** Problems of a place and of what is in it, in the order of the list. */
  under: (...steps: PropertyKey[]) => Problem[];
  /** Problems of a place itself. */
  at: (...steps: PropertyKey[]) => Problem[];
  /** Problems of the deck as a whole or of its cards together: balance, and what is left out of the list. */
  ofDeck: () => Problem[];
  /** Problems of the card that stands at this index. */
  ofCard: (index: number) => Problem[];
}

export function indexProblems(problems: readonly Problem[]): ProblemIndex {
  const byCard = new Map<number, Problem[]>();
  const elsewhere: Problem[] = [];
  for (const found of problems) {
    const card = /^\/cards\/(\d+)/.exec(found.path)?.[1];
    if (card === undefined) elsewhere.push(found);
    else byCard.set(Number(card), [...(byCard.get(Number(card)) ?? []), found]);
  }
  const near = (path: string): readonly Problem[] => {
    const card = /^\/cards\/(\d+)/.exec(path)?.[1];
    return card === undefined
      ? path === '' || path === '/cards'
        ? problems
        : elsewhere
      : (byCard.get(Number(card)) ?? []);
  };
  return {
    all: problems,
    under: (...steps) => {
      const path = pointer(steps);
      return near(path).filter((found) => found.path === path || found.path.startsWith(`${path}/`));
    },
    at: (...steps) => {
      const path = pointer(steps);
      return near(path).filter((found) => found.path === path);
    },
    ofDeck: () => elsewhere.filter(({ path }) => path === '' || path === '/cards'),
    ofCard: (index) => byCard.get(index) ?? [],
  };
}
