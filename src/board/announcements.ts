import type { TableView } from '../rules/view-types.ts';
import { announceCard } from './announce-card.ts';
import { announceEffects } from './announce-effects.ts';
import { announcePath } from './announce-path.ts';
import { announceTable } from './announce-table.ts';
import { announceTurn } from './announce-turn.ts';
import type { Onlooker } from './where-are-we.ts';

/** A table before and after a change, and who hears of it. */
export interface Change {
  before: TableView;
  after: TableView;
  onlooker: Onlooker;
  /** Another turn, or the same one from its start. */
  newTurn: boolean;
}

/**
 * What the live region says for a change of the table, in the order in which it happened: pause and end, the roll, the
 * card, the effect, the tile and what it completed, whose turn it is. Nothing for the first view: that is read, not
 * announced. Give it to `announce` as it is, so that it is heard in one piece.
 */
export function announcements(
  before: TableView | null,
  after: TableView,
  onlooker: Onlooker,
): readonly string[] {
  if (!before || before === after) return [];
  const newTurn =
    before.turn.number !== after.turn.number ||
    before.turn.team !== after.turn.team ||
    (before.turn.roll !== null && after.turn.roll === null);
  const change: Change = { before, after, onlooker, newTurn };
  return [
    ...announceCard(change),
    ...announceEffects(change),
    ...announcePath(change),
    ...announceTable(change),
    ...announceTurn(change),
  ].filter((sentence) => sentence !== '');
}
