import type { TableState } from '../../src/rules/state.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import type { TableGlance } from '../../src/workshop/view-types.ts';
import type { Around } from '../../src/workshop/views.ts';
import type { Presence } from '../sockets/presence.ts';
import type { FoundWorkshop } from './find-workshop.ts';
import type { WorkshopParts } from './parts.ts';
import type { Reached } from './reached.ts';
import { readTable, type TableNow } from './tables.ts';

export interface AroundParts extends Pick<WorkshopParts, 'streams'> {
  presence: Pick<Presence, 'isPersonHere' | 'countScreens'>;
  reached: Pick<Reached, 'of'>;
  publicUrl: () => string;
}

/** Gathers what a workshop's views show besides its state, as it is now. */
export async function lookAround(
  parts: AroundParts,
  { state, words }: Pick<FoundWorkshop, 'state' | 'words'>,
): Promise<Around> {
  const tables = new Map<string, TableNow>();
  for (const { id } of state.tables) tables.set(id, await readTable(parts.streams, id));
  return {
    word(wordId, tableId) {
      const beside = tableId === null ? words : tables.get(tableId)?.words;
      return beside?.get(wordId) ?? null;
    },
    isConnected: parts.presence.isPersonHere,
    screens: screensOf(parts, state),
    glances: Object.fromEntries([...tables].map(([id, table]) => [id, glanceAt(table.state)])),
    reached: parts.reached.of(state.id),
    address: parts.publicUrl(),
  };
}

function screensOf({ presence }: AroundParts, state: WorkshopState): Record<string, number> {
  const ids: (string | null)[] = [null, ...state.tables.map(({ id }) => id)];
  const counts = ids.map((id) => [id ?? 'all', presence.countScreens(state.id, id)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function glanceAt({ turn, paused, ended }: TableState): TableGlance {
  const { number, team, step, cardId, drawnAtMs, moveOnAsked } = turn;
  return { turn: number, team, step, cardId, drawnAtMs, paused, ended: ended !== null, moveOnAsked };
}
