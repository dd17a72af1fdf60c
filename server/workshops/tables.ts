import type { TableEvent } from '../../src/rules/event.ts';
import type { TableSetup, TableState } from '../../src/rules/state.ts';
import { appendTo, create, type Append, type Loaded } from '../streams/stream-kind.ts';
import type { Look, Streams } from '../streams/streams.ts';
import { tableRef, type TableInMemory } from '../streams/table-kind.ts';

/** A table as a workshop looks at it. */
export interface TableNow {
  state: TableState;
  setup: TableSetup;
  /** What people typed at the table, by id, as it is now. */
  words: ReadonlyMap<string, string>;
}

/** A table that is not there yet, with what has been played already. */
export function beginTable(
  table: { tableId: string; workshopId: string; setup: TableSetup },
  played: readonly TableEvent[],
): Append {
  const { tableId, workshopId, setup } = table;
  const begun = create(tableRef(tableId), workshopId, { workshopId, setup });
  return { ...begun, events: [...begun.events, ...played.map((event) => ({ event }))] };
}

export function playAtTable(tableId: string, events: readonly TableEvent[]): Append {
  return appendTo(
    tableRef(tableId),
    events.map((event) => ({ event })),
  );
}

/** A table among the streams that an act locked. */
export function tableIn(look: Look, tableId: string): TableNow {
  return tableNow(look(tableRef(tableId)), tableId);
}

export async function readTable(streams: Pick<Streams, 'look'>, tableId: string): Promise<TableNow> {
  return tableNow(await streams.look(tableRef(tableId)), tableId);
}

/** A workshop's tables begin with it, so that one that is missing is a fault. */
function tableNow({ state, words }: Loaded<TableInMemory>, tableId: string): TableNow {
  if (!state) throw new Error(`table ${tableId} is not there`);
  return { state: state.game.G, setup: state.setup, words };
}
