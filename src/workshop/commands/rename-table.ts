import { facilitatorOf, knownTable, type Actor } from '../actor.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { TableId, WordId, WorkshopState } from '../state.ts';

export interface RenameTableInput {
  tableId: TableId;
  /** `null` = called by its number again. */
  name: WordId | null;
}

/** The facilitator gives a table a name. */
export function checkRenameTable(
  state: WorkshopState,
  input: RenameTableInput,
  by: Actor,
): WorkshopRefusal | null {
  const refusal = knownTable(state, input.tableId) ?? facilitatorOf(state, by, [input.tableId]);
  if (refusal) return refusal;
  const table = state.tables.find(({ id }) => id === input.tableId);
  return table?.name === null && input.name === null ? refuseCommand('no-change') : null;
}

export function applyRenameTable(draft: WorkshopState, input: RenameTableInput): void {
  const table = draft.tables.find(({ id }) => id === input.tableId);
  if (table) table.name = input.name;
}
