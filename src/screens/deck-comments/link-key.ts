import * as z from 'zod/mini';
import { tokenSchema } from '../../protocol/fields.ts';
import { deviceStore, type DeviceStore } from '../../session/device-store.ts';
import { takeKeysFromAddress } from '../../session/keys.ts';

const PREFIX = 'in-step.deck-link.';
const NAME = 'in-step.comment-name';

/** The key of a deck's link: the one behind `#`, which leaves the address at once, or the one that came before it. */
export function linkKeyFor(deckId: string, store: DeviceStore = deviceStore): string | null {
  const { joinKey: given } = takeKeysFromAddress();
  if (given !== undefined) store.write(PREFIX + deckId, given);
  const kept = tokenSchema.safeParse(store.read(PREFIX + deckId));
  return given ?? (kept.success ? kept.data : null);
}

/** What somebody says of themselves with each comment; asked once. */
export interface Writer {
  name: string;
  mayName: boolean;
}

const writerSchema = z.object({ name: z.string().check(z.maxLength(80)), mayName: z.boolean() });

export function keptWriter(store: DeviceStore = deviceStore): Writer {
  const kept = writerSchema.safeParse(store.read(NAME));
  return kept.success ? kept.data : { name: '', mayName: false };
}

export function keepWriter(writer: Writer, store: DeviceStore = deviceStore): void {
  store.write(NAME, writer);
}
