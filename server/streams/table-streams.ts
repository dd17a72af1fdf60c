import type { TableEvent } from '../../src/rules/event.ts';
import type { TableSetup, TableState } from '../../src/rules/state.ts';
import { appendTo, create, type Append } from './stream-kind.ts';
import type { Look } from './streams.ts';
import { tableRef } from './table-kind.ts';

/** What the workshop does with the streams of its tables. */
export const tableStreams = {
  ref: tableRef,
  /** A table that is not there yet, with what has been played already. */
  begin(
    { tableId, workshopId, setup }: { tableId: string; workshopId: string; setup: TableSetup },
    played: readonly TableEvent[],
  ): Append {
    const begun = create(tableRef(tableId), workshopId, { workshopId, setup });
    return { ...begun, events: [...begun.events, ...played.map((event) => ({ event }))] };
  },
  append(tableId: string, events: readonly TableEvent[]): Append {
    return appendTo(
      tableRef(tableId),
      events.map((event) => ({ event })),
    );
  },
  /** The table as it stands, of those that the act locked; asking for one that isn't there throws. */
  look(look: Look, tableId: string): { state: TableState; setup: TableSetup } {
    const { state } = look(tableRef(tableId));
    if (!state) throw new Error(`there is no table ${tableId}`);
    return { state: state.game.G, setup: state.setup };
  },
};
