import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** IPv4 addresses that came in through an IPv6 socket, written as the IPv4 addresses that they are. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}

/** True for an address that only this machine has. */
export function isLoopbackAddress(address: string): boolean {
  const plain = plainAddress(address);
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

/** Where a request comes from: the socket's other end, or what `trustProxy` proxies in front forwarded. */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: number): string {
  const forwarded = request.headers['x-forwarded-for'];
  const named = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',');
  const chain = [request.socket.remoteAddress ?? '', ...named.map((one) => one.trim()).toReversed()].filter(
    (one) => one !== '',
  );
  return plainAddress(chain[Math.min(trustProxy, chain.length - 1)] ?? '');
}

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/** True when a request was made on this machine itself, and by no proxy on it for somebody else. */
export function isFromThisMachine(request: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  const { headers, socket } = request;
  return (
    isLoopbackAddress(socket.remoteAddress ?? '') && FORWARDED.every((name) => headers[name] === undefined)
  );
}

/** The addresses that others on the same network can use, IPv4 first. */
export function networkAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all
    .filter((one) => !one.internal && !one.address.startsWith('fe80:'))
    .toSorted((a, b) => Number(a.family === 'IPv6') - Number(b.family === 'IPv6'))
    .map((one) => plainAddress(one.address));
}

/** Every name by which this machine may be asked, but for its addresses. */
export function machineNames(): string[] {
  const own = hostname().toLowerCase();
  return ['localhost', own, `${own.replace(/\.local$/, '')}.local`];
}
