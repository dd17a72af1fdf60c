import type { KeyRecord, Storage } from '../storage/storage.ts';
import { hashOf, isSameHash } from '../workshops/secrets.ts';

/** Says whose a token is. */
export interface Doorkeeper {
  /** The key of a token that is good; `null` for anything else that may come in its place. Throws on a storage fault. */
  identify(token: unknown): Promise<KeyRecord | null>;
}

/** As long as any token of ours, so that nobody makes us hash megabytes. */
const LONGEST_TOKEN = 128;

/** Tokens are looked up by their hash: how long that takes says nothing about the token. */
export function createDoorkeeper(storage: Pick<Storage, 'findKey'>): Doorkeeper {
  return {
    async identify(token) {
      if (typeof token !== 'string' || token === '' || token.length > LONGEST_TOKEN) return null;
      const hash = hashOf(token);
      const key = await storage.findKey(hash);
      return key && key.endedAtMs === null && isSameHash(key.hash, hash) ? key : null;
    },
  };
}

/** The token of an `Authorization: Bearer` header; `null` when there is none. */
export function bearerOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  // Two steps: one pattern for all of it takes a third of a second over a header full of spaces.
  const scheme = /^Bearer +/i.exec(header);
  return (scheme && header.slice(scheme[0].length).trim()) || null;
}
