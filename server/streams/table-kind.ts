import * as z from 'zod/mini';
import { parseEvent } from '../../src/protocol/moves.ts';
import { createEngine, type Engine, type EngineState } from '../../src/rules/bgio.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import type { TableSetup, TableState } from '../../src/rules/state.ts';
import { refTo, type StreamKind, type StreamRef } from './stream-kind.ts';
import { tableSetupSchema, tableStateSchema } from './table-schema.ts';

/** A table in memory: what it started from, its engine, and boardgame.io's state. */
export interface TableInMemory {
  workshopId: string;
  setup: TableSetup;
  engine: Engine;
  game: EngineState;
}

/** The first event of a table's stream says what it starts from; every other one is a move. */
export type SavedTableEvent = { workshopId: string; setup: TableSetup } | TableEvent;

const startSchema = z.strictObject({ workshopId: z.string(), setup: tableSetupSchema });
/** Checked, and taken as it stands: a parsed copy would have its fields in another order than the state that was saved. */
const snapshotSchema = z.strictObject({
  moves: z.int(),
  state: z.custom<TableState>((value) => tableStateSchema.safeParse(value).success),
});

export const tableKind: StreamKind<TableInMemory, SavedTableEvent> = {
  name: 'table',
  begin(first) {
    if (!('setup' in first)) throw new Error('a table begins with its setup');
    const { workshopId, setup } = first;
    const engine = createEngine(setup);
    return { workshopId, setup, engine, game: engine.start() };
  },
  apply(table, event) {
    if ('setup' in event) throw new Error('a table is set up once');
    return { ...table, game: table.engine.play(branchable(table.game), event) };
  },
  writeEvent: (event) => JSON.stringify(event),
  readEvent(text) {
    const value: unknown = JSON.parse(text);
    const start = startSchema.safeParse(value);
    const event = start.success ? start.data : parseEvent(value);
    if (!event) throw new Error('not an event of a table');
    return event;
  },
  writeSnapshot: ({ game }) => JSON.stringify({ moves: game._stateID, state: game.G }),
  readSnapshot(text, first) {
    const { moves, state } = snapshotSchema.parse(JSON.parse(text));
    const table = tableKind.begin(first);
    return { ...table, game: { ...table.game, G: state, _stateID: moves } };
  },
};

/**
 * The reducer counts every seat's moves in the `ctx` that it is given, in place. The count means nothing here, so each
 * move starts from a copy, and a move that could not be saved leaves no trace.
 */
function branchable(game: EngineState): EngineState {
  const { _activePlayersNumMoves, ...ctx } = game.ctx;
  return { ...game, ctx: { ...ctx, _activePlayersNumMoves: { ..._activePlayersNumMoves } } };
}

export function tableRef(tableId: string): StreamRef<TableInMemory, SavedTableEvent> {
  return refTo(tableKind, tableId);
}
