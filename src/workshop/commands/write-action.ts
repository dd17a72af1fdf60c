import type { CardId, Seat } from '../../rules/state.ts';
import { knownTable, serverOnly, type Actor } from '../actor.ts';
import type { Happened } from '../command.ts';
import type { WorkshopRefusal } from '../refusals.ts';
import type { TableId, WordId, WorkshopState } from '../state.ts';

export interface WriteActionInput {
  actionId: string;
  tableId: TableId;
  seat: Seat;
  turn: number;
  cardId: CardId | null;
  what: WordId;
  owner: WordId;
  firstStep: WordId | null;
}

/** A team kept its tile by writing what somebody will do: saved together with the table's move. */
export function checkWriteAction(
  state: WorkshopState,
  input: WriteActionInput,
  by: Actor,
): WorkshopRefusal | null {
  return serverOnly(by) ?? knownTable(state, input.tableId);
}

export function applyWriteAction(draft: WorkshopState, input: WriteActionInput, { atMs }: Happened): void {
  const { actionId, ...action } = input;
  draft.actions.push({ id: actionId, ...action, atMs });
}
