import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, as 43 letters, digits, hyphens and underscores. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A name for something new: 96 random bits, beginning with a letter so that it is never taken for a number. */
export function newId(kind: 'w' | 't' | 'p' | 'd' | 'l' | 'c'): string {
  return kind + randomBytes(12).toString('hex');
}

/** SHA-256 as base64url: how tokens are kept. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** How words that people say are kept: mixed with the workshop, so that one list of hashes doesn't serve for all. */
export function hashOfWords(workshopId: string, words: string): string {
  return hashOf(`${workshopId} ${words}`);
}

/** Compares two hashes in a time that doesn't depend on where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
