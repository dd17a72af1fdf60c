import type { Team } from '../../src/rules/state.ts';
import type { KeyRecord } from '../storage/storage.ts';

interface Issued {
  workshopId: string;
  atMs: number;
}

/** A facilitator's key stands under the id of its device. */
export function facilitatorKey(
  of: Issued & { deviceId: string; tableId: string | null },
  hash: string,
): KeyRecord {
  return record({ ...of, hash, kind: 'facilitator', personId: of.deviceId, seat: null });
}

export function screenKey(of: Issued & { tableId: string | null }, hash: string): KeyRecord {
  return record({ ...of, hash, kind: 'screen', personId: null, seat: null });
}

interface Seated extends Issued {
  personId: string;
  tableId: string;
  seat: Team;
}

/** For the workshop: it goes with the person wherever they sit. */
export function participantKey({ workshopId, atMs, personId }: Seated, hash: string): KeyRecord {
  return record({ workshopId, atMs, hash, kind: 'participant', personId, tableId: null, seat: null });
}

/** For the table: it ends with the seat. */
export function playerKey(of: Seated, hash: string): KeyRecord {
  return record({ ...of, hash, kind: 'player' });
}

function record(of: Omit<KeyRecord, 'createdAtMs' | 'endedAtMs'> & { atMs: number }): KeyRecord {
  const { hash, kind, workshopId, tableId, personId, seat, atMs } = of;
  return { hash, kind, workshopId, tableId, personId, seat, createdAtMs: atMs, endedAtMs: null };
}
