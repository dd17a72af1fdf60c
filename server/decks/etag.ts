import { hashOf } from '../workshops/secrets.ts';

/** As many characters of the hash as leave no two files with the same name: 132 bits. */
const LENGTH = 22;

/** What names a version of a file: another name for each content, the same for the same. */
export function etagOf(file: Uint8Array): string {
  return `"${hashOf(file).slice(0, LENGTH)}"`;
}

/**
 * Whether an `If-Match` or `If-None-Match` names this version. A proxy that packs answers marks the name as weak, and the
 * name still is that of the content.
 */
export function isAmong(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
