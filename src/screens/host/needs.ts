import { cardOnTable, type Quiet } from '../../facilitate/use-quiet.ts';
import type { FacilitatorWorkshopView, TableGlance, TableInWorkshop } from '../../workshop/view-types.ts';
import { isActiveTeamAway } from './table-facts.ts';

/** Something that a facilitator would want to know at once. */
export interface Need {
  kind: 'moveOn' | 'offline';
  table: TableInWorkshop;
  glance: TableGlance;
  /** Names it, so that it can be answered by waiting. */
  key: string;
}

/** How waiting for a team in this turn is kept. */
export function awayKey(tableId: string, { turn, team }: Pick<TableGlance, 'turn' | 'team'>): string {
  return `${tableId} ${turn} ${team} away`;
}

/** What needs the facilitator, table by table, without what was answered already. */
export function needsOf(view: FacilitatorWorkshopView, quiet: Pick<Quiet, 'has'>): Need[] {
  const needs = view.tables.flatMap((table): Need[] => {
    const glance = view.glances[table.tableId];
    if (!glance || glance.ended) return [];
    const card = cardOnTable(table.tableId, { number: glance.turn, cardId: glance.cardId });
    const found: Need[] = [];
    if (glance.moveOnAsked) found.push({ kind: 'moveOn', table, glance, key: card });
    if (isActiveTeamAway(table, glance)) {
      found.push({ kind: 'offline', table, glance, key: awayKey(table.tableId, glance) });
    }
    return found;
  });
  return needs.filter(({ key }) => !quiet.has(key));
}
