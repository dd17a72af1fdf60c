import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { createTraffic, freeTraffic, type Traffic } from './traffic.ts';

/** Keeps one device, or one house full of them, from taking the server away from everybody else. */
export interface Limits {
  /** A new socket from this address. */
  mayConnect(address: string): Promise<boolean>;
  /** Packets of any kind, before anybody reads them. */
  traffic: Traffic;
  /** A message on this socket. */
  mayAsk(socketId: string, address: string): Promise<boolean>;
  /** Something that changes a table or a workshop, asked for with this key on whatever socket. */
  mayAct(keyHash: string): Promise<boolean>;
  /** Something that keeps the server busy, such as checking a deck of so many bytes, asked for with this key or from this address. */
  mayWork(key: string, bytes: number): Promise<boolean>;
  /** Milliseconds for which nothing unproven from this address is looked at; 0 = it is. A valid token is never asked this. */
  waitMs(address: string): Promise<number>;
  /** A wrong code, wrong words, a wrong token. */
  failed(address: string): Promise<void>;
}

/** A room of 300 people behind one address is normal, and so is everybody in it coming back at once. */
const PEOPLE = 300;

const LIMITS = {
  /** A thumb presses twice a second; our client sends each press once. */
  messagesOfSocket: { points: 60, duration: 5 },
  messagesOfAddress: { points: PEOPLE * 20, duration: 5 },
  /** For a minute on end nobody does more than five things a second; each stays in a table's history. */
  actsOfKey: { points: 300, duration: 60 },
  /** A deck of the length of ours costs about 4, the longest that may be about 50 without its pictures. */
  worksOfKey: { points: 1000, duration: 60, bytesOfPoint: 100_000 },
  /** Ten times as many packets as messages, and room for everybody who comes back at once: see `KNOCK`. */
  traffic: { ofConnection: 1000, ofAddress: PEOPLE * 100, windowMs: 5000, connections: PEOPLE * 5 },
  /** Two namespaces share a socket; a phone on a bad network tries again and again. */
  sockets: { points: PEOPLE * 10, duration: 10 },
  failures: { points: 100, duration: 60, blockDuration: 10 },
} as const;

/** What `@fastify/rate-limit` lets one address ask over HTTP: a page and its files for everybody in the room, and again. */
export const HTTP_LIMIT = { max: PEOPLE * 20, timeWindow: '10 seconds' } as const;

/** The limits of a server in use. */
export function createLimits(): Limits {
  const messagesOfSocket = new RateLimiterMemory(LIMITS.messagesOfSocket);
  const messagesOfAddress = new RateLimiterMemory(LIMITS.messagesOfAddress);
  const actsOfKey = new RateLimiterMemory(LIMITS.actsOfKey);
  const worksOfKey = new RateLimiterMemory(LIMITS.worksOfKey);
  const sockets = new RateLimiterMemory(LIMITS.sockets);
  const failures = new RateLimiterMemory(LIMITS.failures);
  return {
    traffic: createTraffic(LIMITS.traffic),
    mayConnect: (address) => taken(sockets, address),
    mayAsk: async (socketId, address) =>
      (await taken(messagesOfSocket, socketId)) && taken(messagesOfAddress, address),
    mayAct: (keyHash) => taken(actsOfKey, keyHash),
    mayWork: (key, bytes) => taken(worksOfKey, key, 1 + Math.floor(bytes / LIMITS.worksOfKey.bytesOfPoint)),
    async waitMs(address) {
      const found = await failures.get(address);
      return found && found.consumedPoints > LIMITS.failures.points ? Math.max(found.msBeforeNext, 1) : 0;
    },
    async failed(address) {
      await taken(failures, address);
    },
  };
}

/** For load tests on this machine alone. */
export const noLimits: Limits = {
  traffic: freeTraffic,
  mayConnect: () => Promise.resolve(true),
  mayAsk: () => Promise.resolve(true),
  mayAct: () => Promise.resolve(true),
  mayWork: () => Promise.resolve(true),
  waitMs: () => Promise.resolve(0),
  failed: () => Promise.resolve(),
};

async function taken(limiter: RateLimiterMemory, key: string, points = 1): Promise<boolean> {
  try {
    await limiter.consume(key, points);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
