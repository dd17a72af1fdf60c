import { readFileText } from './file-text.ts';
import { readJson, type JsonSource } from './json-source.ts';
import { FILE_LIMITS } from './limits.ts';
import { problem, type Problem } from './problems.ts';

const MEGABYTE = 1_000_000;

/**
 * Reads the file of a deck to a plain value, or answers with the one problem that keeps it from being read: empty, over
 * 50 MB (5 MB without its media), another encoding than UTF-8, or not JSON. A byte-order mark is accepted.
 */
export function readSource(file: Uint8Array | string): JsonSource | { ok: false; problem: Problem } {
  const whole = FILE_LIMITS.bytesWithMedia;
  const read = readFileText(file, { bytes: whole, problem: tooLarge('file-too-large', whole) });
  if (!read.ok) return read;
  const json = readJson(read.text);
  if (!json.ok)
    return { ok: false, problem: { severity: 'error', path: '', ...json.fault, ...json.position } };
  const words = FILE_LIMITS.bytesWithoutMedia;
  return read.bytes - json.mediaCharacters > words
    ? { ok: false, problem: tooLarge('file-too-large-without-media', words) }
    : json;
}

function tooLarge(code: 'file-too-large' | 'file-too-large-without-media', bytes: number): Problem {
  return problem('error', code, { path: '', params: { limitMegabytes: bytes / MEGABYTE } });
}
