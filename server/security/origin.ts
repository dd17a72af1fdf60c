import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopbackAddress, machineNames, networkAddresses, plainAddress } from './addresses.ts';

/** `wrong-host`: asked for by a name that isn't this server's. `foreign-origin`: a page of another site asks. */
export type OriginRefusal = 'wrong-host' | 'foreign-origin';

type Asked = Pick<IncomingMessage, 'headers' | 'socket'>;

/** Says whether a request may be answered at all. */
export interface OriginCheck {
  (request: Asked): OriginRefusal | null;
}

/** How long the list of the machine's addresses is taken as it was: a laptop changes its Wi-Fi. */
const ADDRESSES_KEPT_MS = 5000;

/**
 * Pages of other sites can make a browser ask us (a foreign `Origin`), and can give a name of theirs our address (a wrong
 * `Host`). Both are refused; programs send no `Origin` and are answered.
 */
export function createOriginCheck(publicUrl: string | null, now: () => number): OriginCheck {
  const publicOrigin = publicUrl === null ? null : new URL(publicUrl);
  const names = new Set([...machineNames(), ...(publicOrigin ? [publicOrigin.hostname] : [])]);
  let addresses = new Set<string>();
  let readAtMs = -Infinity;

  function isOwnAddress(address: string, asked: Asked): boolean {
    if (isLoopbackAddress(address) || address === plainAddress(asked.socket.localAddress ?? '')) return true;
    if (now() - readAtMs > ADDRESSES_KEPT_MS) {
      addresses = new Set(networkAddresses());
      readAtMs = now();
    }
    return addresses.has(address);
  }

  return (asked) => {
    const host = hostOf(asked.headers.host);
    if (!host) return 'wrong-host';
    const isOwn = isIP(host.hostname) ? isOwnAddress(host.hostname, asked) : names.has(host.hostname);
    if (!isOwn) return 'wrong-host';
    const { origin } = asked.headers;
    if (origin === undefined || origin === publicOrigin?.origin) return null;
    return hostOf(origin.replace(/^https?:\/\//i, ''))?.host === host.host ? null : 'foreign-origin';
  };
}

/** A `Host` header in parts, in small letters; `null` when it is none. */
function hostOf(header: string | undefined): { hostname: string; host: string } | null {
  if (header === undefined || !/^[a-z0-9.:[\]-]+$/i.test(header)) return null;
  const url = URL.canParse(`http://${header}`) ? new URL(`http://${header}`) : null;
  return url && { hostname: url.hostname.replace(/^\[|\]$/g, ''), host: url.host };
}
