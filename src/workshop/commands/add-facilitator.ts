import { knownTable, serverOnly, type Actor } from '../actor.ts';
import type { Happened } from '../command.ts';
import { WORKSHOP_LIMITS } from '../limits.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { DeviceId, FacilitatorRole, TableId, WorkshopState } from '../state.ts';

export interface AddFacilitatorInput {
  deviceId: DeviceId;
  /** The one table at which the role shall hold, or `null` for all. */
  tableId: TableId | null;
  came: FacilitatorRole['came'];
  keyHash: string;
}

/** A device gets the facilitator's role because somebody said the words. The role never moves by itself. */
export function checkAddFacilitator(
  state: WorkshopState,
  input: AddFacilitatorInput,
  by: Actor,
): WorkshopRefusal | null {
  const refusal = serverOnly(by) ?? (input.tableId === null ? null : knownTable(state, input.tableId));
  if (refusal) return refusal;
  const { devices } = WORKSHOP_LIMITS;
  return state.facilitators.length < devices ? null : refuseCommand('too-many-devices', { devices });
}

export function applyAddFacilitator(
  draft: WorkshopState,
  input: AddFacilitatorInput,
  { atMs }: Happened,
): void {
  const { deviceId, ...role } = input;
  draft.facilitators.push({ id: deviceId, ...role, sinceMs: atMs });
}
