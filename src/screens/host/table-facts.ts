import { TEAMS } from '../../rules/state.ts';
import type { FacilitatorWorkshopView, TableGlance, TableInWorkshop } from '../../workshop/view-types.ts';

/** What a table is doing, as its facilitator would say it. */
export type TableState = 'waiting' | 'paused' | 'ended' | 'roll' | 'talk' | 'act' | 'finish';

export function tableState(table: Pick<TableInWorkshop, 'started'>, glance: TableGlance): TableState {
  if (glance.ended) return 'ended';
  if (!table.started) return 'waiting';
  return glance.paused ? 'paused' : glance.step;
}

/** How many people sit at a table, and how many of them are not connected. */
export function peopleAt({ seats }: Pick<TableInWorkshop, 'seats'>): { people: number; away: number } {
  const people = TEAMS.reduce((sum, team) => sum + seats[team].people, 0);
  const connected = TEAMS.reduce((sum, team) => sum + seats[team].connected, 0);
  return { people, away: people - connected };
}

/** Somebody sits for the team whose turn it is, and nobody of them is connected: the table may be waiting. */
export function isActiveTeamAway(table: TableInWorkshop, glance: TableGlance): boolean {
  const seat = table.seats[glance.team];
  const isPlaying = table.started && !glance.paused && !glance.ended;
  return isPlaying && seat.people > 0 && seat.connected === 0;
}

/** The number of a table's turn, or of the latest turn anywhere: what was uncovered covers itself again with the next. */
export function latestTurn(
  { glances }: Pick<FacilitatorWorkshopView, 'glances'>,
  tableId: string | null,
): number {
  const of = tableId === null ? Object.values(glances) : [glances[tableId]];
  return Math.max(0, ...of.map((glance) => glance?.turn ?? 0));
}
