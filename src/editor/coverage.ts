import { outcomesOf, perspectivesOf } from '../decks/defaults.ts';
import type { Deck, Effect, Scenario } from '../decks/schema.ts';
import { keyedCards, type CardKey, type Draft } from './draft.ts';
import type { NewCard } from './commands/add-card.ts';

export type MovingOp = Exclude<Effect['op'], 'discuss'>;

/** What cards do to one slot of the path. */
export interface CoverageCell {
  op: MovingOp;
  perspective: string;
  outcome: string;
  /** Cards that are played and suggest it, in the deck's order. */
  played: CardKey[];
  /** Drafts that would. */
  drafts: CardKey[];
}

export type Coverage = readonly CoverageCell[];

const OPS: readonly MovingOp[] = ['place', 'remove'];

const nameOf = (op: string, perspective: string, outcome: string): string =>
  `${op} ${perspective} ${outcome}`;

/**
 * For each perspective and outcome: which cards suggest to place that tile, and which to take it away. Only scenarios
 * count, as in the check of the same.
 */
export function coverageOf(draft: Draft): Coverage {
  const cells = emptyCells(draft.deck);
  for (const { key, card } of keyedCards(draft)) {
    if (card.kind !== 'scenario') continue;
    for (const name of new Set(slotsOf(card))) {
      const cell = cells.get(name);
      (card.status === 'draft' ? cell?.drafts : cell?.played)?.push(key);
    }
  }
  return [...cells.values()];
}

function emptyCells(deck: Deck): Map<string, CoverageCell> {
  const cells = OPS.flatMap((op) =>
    perspectivesOf(deck).flatMap(({ id: perspective }) =>
      outcomesOf(deck).map(({ id: outcome }): CoverageCell => {
        return { op, perspective, outcome, played: [], drafts: [] };
      }),
    ),
  );
  return new Map(cells.map((cell) => [nameOf(cell.op, cell.perspective, cell.outcome), cell]));
}

function slotsOf(card: Scenario): string[] {
  return card.effects.flatMap(({ op, perspective = card.perspective, suggests = [] }) =>
    suggests.map((outcome) => nameOf(op, perspective, outcome)),
  );
}

/** The cell of one slot. */
export function cellAt(coverage: Coverage, at: Pick<CoverageCell, 'op' | 'perspective' | 'outcome'>) {
  return coverage.find(
    ({ op, perspective, outcome }) =>
      op === at.op && perspective === at.perspective && outcome === at.outcome,
  );
}

/** How much of the map is covered by cards that are played. */
export function coveredShare(coverage: Coverage): { covered: number; all: number } {
  return { covered: coverage.filter(({ played }) => played.length > 0).length, all: coverage.length };
}

/** The card that an empty cell asks for: the perspective speaks for itself. */
export function cardForCell(cell: Pick<CoverageCell, 'op' | 'perspective' | 'outcome'>): NewCard {
  const { op, perspective, outcome } = cell;
  return { kind: 'scenario', perspective, effects: [{ op, suggests: [outcome] }] };
}

/** How many scenarios of each perspective are played, and how many poems. */
export function pilesOf(deck: Deck): { perspective: string | null; played: number; drafts: number }[] {
  const piles = [...perspectivesOf(deck).map(({ id }) => id), null];
  return piles.map((perspective) => {
    const cards = deck.cards.filter(
      (card) => (card.kind === 'scenario' ? card.perspective : null) === perspective,
    );
    const drafts = cards.filter((card) => card.status === 'draft').length;
    return { perspective, played: cards.length - drafts, drafts };
  });
}
