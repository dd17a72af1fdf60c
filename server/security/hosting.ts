import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { hashOf } from '../workshops/secrets.ts';
import { isFromThisMachine } from './addresses.ts';
import { bearerOf } from './doorkeeper.ts';

/** `yes`; `no` = a wrong passphrase, which counts as a failure; `not-here` = nobody may from another machine. */
export type MayHost = 'yes' | 'no' | 'not-here';

/** Who may start workshops and save decks: whoever knows the passphrase, or without one whoever sits at this machine. */
export function mayHost(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  passphrase: string | null,
): MayHost {
  if (passphrase === null) return isFromThisMachine(request) ? 'yes' : 'not-here';
  const given = bearerOf(request.headers.authorization);
  if (given === null) return 'no';
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(passphrase))) ? 'yes' : 'no';
}
