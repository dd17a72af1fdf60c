import { randomBytes } from 'node:crypto';
import type { FacilitatorWorkshopView } from '../../src/workshop/view-types.ts';
import { hashOf } from './secrets.ts';

/** How a device looks from here. It is never saved, and only kept as a hash that means nothing after a restart. */
export interface SeenDevice {
  address: string;
  userAgent: string;
}

/** Which devices besides the facilitators' have come to a workshop since the server started. */
export interface Reached {
  /** A device looked the code up, joined, or opened a page of the workshop. */
  note(workshopId: string, device: SeenDevice): void;
  /** A facilitator's own device, which doesn't count. */
  noteHost(workshopId: string, device: SeenDevice): void;
  of(workshopId: string): FacilitatorWorkshopView['reached'];
}

const WORKSHOPS = 500;
const DEVICES = 1_000;

interface Seen {
  firstAtMs: Map<string, number>;
  hosts: Set<string>;
}

export function createReached(now: () => number, onFirst: (workshopId: string) => void): Reached {
  const salt = randomBytes(16).toString('hex');
  const seen = new Map<string, Seen>();

  function seenOf(workshopId: string): Seen {
    const known = seen.get(workshopId) ?? { firstAtMs: new Map(), hosts: new Set() };
    seen.delete(workshopId);
    seen.set(workshopId, known);
    for (const oldest of seen.keys()) {
      if (seen.size <= WORKSHOPS) break;
      seen.delete(oldest);
    }
    return known;
  }

  const printOf = ({ address, userAgent }: SeenDevice) => hashOf(`${salt} ${address} ${userAgent}`);

  return {
    note(workshopId, device) {
      const { firstAtMs } = seenOf(workshopId);
      const print = printOf(device);
      if (firstAtMs.has(print) || firstAtMs.size >= DEVICES) return;
      firstAtMs.set(print, now());
      onFirst(workshopId);
    },
    noteHost(workshopId, device) {
      const { hosts } = seenOf(workshopId);
      if (hosts.size < DEVICES) hosts.add(printOf(device));
    },
    of(workshopId) {
      const { firstAtMs, hosts } = seen.get(workshopId) ?? {
        firstAtMs: new Map<string, number>(),
        hosts: new Set(),
      };
      const others = [...firstAtMs].filter(([print]) => !hosts.has(print)).map(([, atMs]) => atMs);
      return { firstAtMs: others.length > 0 ? Math.min(...others) : null, devices: others.length };
    },
  };
}
