import type { CardId } from '../../rules/state.ts';
import { knownTable, serverOnly, type Actor } from '../actor.ts';
import type { Happened } from '../command.ts';
import type { WorkshopRefusal } from '../refusals.ts';
import type { CardField, DeviceId, TableId, WordId, WorkshopState } from '../state.ts';

export interface CorrectCardInput {
  cardId: CardId;
  field: CardField;
  tableId: TableId;
  text: WordId;
  /** Of the facilitator who did it. */
  deviceId?: DeviceId;
}

/** The facilitator mended a card at a table: from now on every table of the workshop reads the new words. */
export function checkCorrectCard(
  state: WorkshopState,
  input: CorrectCardInput,
  by: Actor,
): WorkshopRefusal | null {
  return serverOnly(by) ?? knownTable(state, input.tableId);
}

export function applyCorrectCard(draft: WorkshopState, input: CorrectCardInput, { atMs }: Happened): void {
  draft.corrections.push({ ...input, atMs });
  draft.deckChanges += 1;
}
