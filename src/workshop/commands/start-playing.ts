import { facilitatorOf, knownTable, type Actor } from '../actor.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { TableId, WorkshopState } from '../state.ts';

export interface StartPlayingInput {
  /** One table or several; their pause is lifted in the same act. */
  tableIds: TableId[];
}

/** The facilitator opens tables that wait for their start. Those that have started are left as they are. */
export function checkStartPlaying(
  state: WorkshopState,
  input: StartPlayingInput,
  by: Actor,
): WorkshopRefusal | null {
  for (const tableId of input.tableIds) {
    const refusal = knownTable(state, tableId);
    if (refusal) return refusal;
  }
  // The server does it as part of a facilitator's move that lifts a table's pause.
  const mayNot = by.role === 'server' ? null : facilitatorOf(state, by, input.tableIds);
  if (mayNot) return mayNot;
  return tablesToStart(state, input).length > 0 ? null : refuseCommand('already-started');
}

export function applyStartPlaying(draft: WorkshopState, input: StartPlayingInput): void {
  for (const table of draft.tables) {
    if (input.tableIds.includes(table.id)) table.started = true;
  }
}

/** Those of the named tables that have not started. */
export function tablesToStart(state: WorkshopState, input: StartPlayingInput): TableId[] {
  const waiting = state.tables.filter((table) => !table.started && input.tableIds.includes(table.id));
  return waiting.map((table) => table.id);
}
