import { refuseCommand, type WorkshopRefusal } from './refusals.ts';
import type { DeviceId, PersonId, TableId, WorkshopState } from './state.ts';

/** Who does something to a workshop. It comes from the socket or the token, never from the message. */
export type Actor =
  | { role: 'facilitator'; deviceId: DeviceId }
  | { role: 'participant'; personId: PersonId }
  /** The server itself, as part of a join or of a move at a table. */
  | { role: 'server' };

/** `null` for a facilitator of the whole workshop. */
export function wholeWorkshopOnly(state: WorkshopState, by: Actor): WorkshopRefusal | null {
  const tableId = facilitatedTable(state, by);
  if (tableId === undefined) return refuseCommand('facilitator-only');
  return tableId === null ? null : refuseCommand('whole-workshop-only');
}

/** `null` for a facilitator whose role holds at all of these tables. */
export function facilitatorOf(
  state: WorkshopState,
  by: Actor,
  tableIds: readonly (TableId | null)[],
): WorkshopRefusal | null {
  const mine = facilitatedTable(state, by);
  if (mine === undefined) return refuseCommand('facilitator-only');
  const isMine = mine === null || tableIds.every((tableId) => tableId === mine);
  return isMine ? null : refuseCommand('not-your-table');
}

/** `null` for the server alone: these commands have no door from outside. */
export function serverOnly(by: Actor): WorkshopRefusal | null {
  return by.role === 'server' ? null : refuseCommand('unknown-command');
}

export function knownTable(state: WorkshopState, tableId: TableId): WorkshopRefusal | null {
  return state.tables.some((table) => table.id === tableId) ? null : refuseCommand('unknown-table');
}

export function knownPerson(state: WorkshopState, personId: PersonId): WorkshopRefusal | null {
  return Object.hasOwn(state.people, personId) ? null : refuseCommand('unknown-person');
}

/** The table to which the role is limited, `null` for all, `undefined` for who is no facilitator. */
function facilitatedTable(state: WorkshopState, by: Actor): TableId | null | undefined {
  if (by.role !== 'facilitator') return undefined;
  return state.facilitators.find((role) => role.id === by.deviceId)?.tableId;
}
