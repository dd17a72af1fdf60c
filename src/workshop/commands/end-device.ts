import { wholeWorkshopOnly, type Actor } from '../actor.ts';
import { refuseCommand, type WorkshopRefusal } from '../refusals.ts';
import type { DeviceId, WorkshopState } from '../state.ts';

export interface EndDeviceInput {
  deviceId: DeviceId;
}

/** The facilitator takes the role from a device, such as a laptop that was left behind. One always keeps it. */
export function checkEndDevice(
  state: WorkshopState,
  input: EndDeviceInput,
  by: Actor,
): WorkshopRefusal | null {
  const refusal = wholeWorkshopOnly(state, by);
  if (refusal) return refusal;
  if (!state.facilitators.some((role) => role.id === input.deviceId)) return refuseCommand('unknown-device');
  const remains = state.facilitators.some((role) => role.id !== input.deviceId && role.tableId === null);
  return remains ? null : refuseCommand('last-facilitator');
}

export function applyEndDevice(draft: WorkshopState, input: EndDeviceInput): void {
  draft.facilitators = draft.facilitators.filter((role) => role.id !== input.deviceId);
}
