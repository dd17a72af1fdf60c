import * as z from 'zod/mini';
import { idSchema, teamSchema, tokenSchema } from '../protocol/fields.ts';
import { deviceStore } from './device-store.ts';

const participantKeySchema = z.object({
  token: tokenSchema,
  playerCredentials: tokenSchema,
  seatWords: z.string(),
  /** Where the person sat when the key came; the workshop's view says where they sit now. */
  tableId: idSchema,
  matchId: idSchema,
  seat: teamSchema,
});

const facilitatorKeySchema = z.object({
  token: tokenSchema,
  /** Only on the device that began the workshop. */
  words: z.optional(z.string()),
});

const screenKeySchema = z.object({ token: tokenSchema });

const keysSchema = z.object({
  participant: z.optional(participantKeySchema),
  facilitator: z.optional(facilitatorKeySchema),
  /** By table, or `all`. */
  screens: z.optional(z.record(z.string(), screenKeySchema)),
});

export type ParticipantKey = z.infer<typeof participantKeySchema>;
export type FacilitatorKey = z.infer<typeof facilitatorKeySchema>;
/** What this device holds of one workshop. */
export type WorkshopKeys = z.infer<typeof keysSchema>;

const PREFIX = 'in-step.keys.';

/** What this device holds of a workshop; empty when nothing, or when what was stored can't be read. */
export function keysFor(workshopId: string): WorkshopKeys {
  const stored = deviceStore.read(PREFIX + workshopId);
  const parsed = keysSchema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

export function holdParticipantKey(workshopId: string, key: ParticipantKey): void {
  deviceStore.write(PREFIX + workshopId, { ...keysFor(workshopId), participant: key });
}

/** Keeps the words that an earlier key of the same device came with. */
export function holdFacilitatorKey(workshopId: string, key: FacilitatorKey): void {
  const keys = keysFor(workshopId);
  deviceStore.write(PREFIX + workshopId, { ...keys, facilitator: { ...keys.facilitator, ...key } });
}

/** `tableId` left out = the screen of all tables. */
export function holdScreenKey(workshopId: string, token: string, tableId = 'all'): void {
  const keys = keysFor(workshopId);
  deviceStore.write(PREFIX + workshopId, { ...keys, screens: { ...keys.screens, [tableId]: { token } } });
}

/** Forgets one role, or with no role named everything of the workshop. */
export function dropKeys(workshopId: string, role?: keyof WorkshopKeys): void {
  if (role === undefined) return deviceStore.remove(PREFIX + workshopId);
  const keys = keysFor(workshopId);
  delete keys[role];
  deviceStore.write(PREFIX + workshopId, keys);
}

/** What stood behind `#` in an address: a role's token, or the join key of a QR code. */
export interface FragmentKeys {
  facilitator?: string;
  screen?: string;
  joinKey?: string;
}

const FRAGMENT_NAMES = { facilitator: 'facilitator', screen: 'screen', key: 'joinKey' } as const;

/**
 * Reads the keys behind `#` and takes them out of the address, so that they are in no history, no bookmark and no
 * photograph of the screen. Anything else behind `#` stays.
 */
export function takeKeysFromAddress(
  location: Pick<Location, 'hash' | 'pathname' | 'search'> = window.location,
  history: Pick<History, 'replaceState' | 'state'> = window.history,
): FragmentKeys {
  const fields = new URLSearchParams(location.hash.replace(/^#/, ''));
  const found: FragmentKeys = {};
  for (const [name, role] of Object.entries(FRAGMENT_NAMES)) {
    const value = fields.get(name);
    if (value === null) continue;
    const token = tokenSchema.safeParse(value);
    if (token.success) found[role] = token.data;
    fields.delete(name);
  }
  if (fields.toString() !== new URLSearchParams(location.hash.replace(/^#/, '')).toString()) {
    const rest = fields.toString();
    history.replaceState(history.state, '', location.pathname + location.search + (rest ? `#${rest}` : ''));
  }
  return found;
}

/** The address of a page of this workshop with a key behind `#`, for a link or a QR code. */
export function addressWithKey(path: string, name: keyof typeof FRAGMENT_NAMES, key: string): string {
  return `${path}#${new URLSearchParams({ [name]: key }).toString()}`;
}
