import { TEAMS, type OutcomeId, type PerspectiveId } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import type { BoardOutcome, BoardPerspective, BoardWords } from './board-words.ts';
import type { SlotLook, StoneProps } from './stone.tsx';
import type { Standing } from './token-layout.ts';
import type { TokenId } from './tokens.tsx';

export interface SlotId {
  perspective: PerspectiveId;
  outcome: OutcomeId;
}

const isSlot = (
  one: SlotId,
  other: { perspective: PerspectiveId | null; outcome: OutcomeId | null },
): boolean => one.perspective === other.perspective && one.outcome === other.outcome;

/** How a slot looks now: what lies in it, and what this turn did with it or could do. */
export function slotLook(view: TableView, slot: SlotId): SlotLook {
  const done = view.turn.done.filter((each) => isSlot(slot, each));
  if (view.path[slot.outcome]?.[slot.perspective]) {
    return done.some((each) => each.how === 'placed') ? 'fresh' : 'tile';
  }
  if (done.some((each) => each.how === 'removed')) return 'left';
  return view.turn.choices.some((choice) => isSlot(slot, choice)) ? 'choice' : 'empty';
}

/** What a stone shows of its outcome. */
export function stoneOf(
  table: { view: TableView; words: BoardWords },
  outcome: BoardOutcome,
  pointed: SlotId | null,
): Pick<StoneProps, 'short' | 'slots' | 'complete' | 'rings'> {
  const { view, words } = table;
  return {
    short: outcome.short,
    complete: view.complete.includes(outcome.id),
    rings: view.turn.completed.includes(outcome.id),
    slots: words.perspectives.map((perspective: BoardPerspective) => {
      const slot = { perspective: perspective.id, outcome: outcome.id };
      return { perspective, look: slotLook(view, slot), pointed: pointed !== null && isSlot(slot, pointed) };
    }),
  };
}

/** Outcomes in play and not today, each in path order. */
export function outcomesToday(
  view: TableView,
  words: BoardWords,
): { inPlay: readonly BoardOutcome[]; notToday: readonly BoardOutcome[] } {
  return {
    inPlay: words.outcomes.filter((outcome) => view.inPlay.includes(outcome.id)),
    notToday: words.outcomes.filter((outcome) => !view.inPlay.includes(outcome.id)),
  };
}

/** How many tiles lie on the outcomes in play, and how many there is room for. */
export function tilesToday(view: TableView): { set: number; of: number } {
  const slots = view.inPlay.flatMap((outcome) => Object.values(view.path[outcome] ?? {}));
  return { set: slots.filter((tile) => tile !== null).length, of: slots.length };
}

/** The tokens on the walk. While no team is in play the facilitator plays all four, so all four stand there. */
export function standingOf(view: TableView, sharedName: string): readonly Standing<TokenId>[] {
  if (view.houseRules.tokens === 'shared') {
    return [{ id: 'shared', name: sharedName, space: view.tokens[view.turn.team] }];
  }
  const anybody = TEAMS.some((team) => view.teams[team].inPlay);
  return TEAMS.filter((team) => !anybody || view.teams[team].inPlay).map((team) => ({
    id: team,
    name: view.teams[team].name,
    space: view.tokens[team],
  }));
}

/** The token that moves in this turn. */
export function activeToken(view: TableView): TokenId | null {
  if (view.ended) return null;
  return view.houseRules.tokens === 'shared' ? 'shared' : view.turn.team;
}
