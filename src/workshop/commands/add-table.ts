import { wholeWorkshopOnly, type Actor } from '../actor.ts';
import { WORKSHOP_LIMITS } from '../limits.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { TableId, WorkshopState } from '../state.ts';

export interface AddTableInput {
  /** Made by the server, like the table's stream, which is saved together with this. */
  tableId: TableId;
}

/** One more table, with the deck and the preset of the others. */
export function checkAddTable(state: WorkshopState, _: AddTableInput, by: Actor): WorkshopRefusal | null {
  const refusal = wholeWorkshopOnly(state, by);
  if (refusal) return refusal;
  const { tables } = WORKSHOP_LIMITS;
  return state.tables.length < tables ? null : refuseCommand('too-many-tables', { tables });
}

export function applyAddTable(draft: WorkshopState, input: AddTableInput): void {
  draft.tables.push({ id: input.tableId, name: null, started: !draft.paused });
}
