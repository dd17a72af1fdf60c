import { readJson, type JsonSource } from './json-source.ts';
import { FILE_LIMITS } from './limits.ts';
import { problem, type Problem } from './problems.ts';
import { decodeUtf8, utf8Length } from './utf8.ts';

const MEGABYTE = 1_000_000;

/**
 * Reads the file of a deck to a plain value, or answers with the one problem that keeps it from being read: empty, over
 * 50 MB (5 MB without its media), another encoding than UTF-8, or not JSON. A byte-order mark is accepted.
 */
export function readSource(file: Uint8Array | string): JsonSource | { ok: false; problem: Problem } {
  const size = typeof file === 'string' ? utf8Length(file) : file.length;
  if (size > FILE_LIMITS.bytesWithMedia) {
    const params = { limitMegabytes: FILE_LIMITS.bytesWithMedia / MEGABYTE };
    return refused(problem('error', 'file-too-large', { path: '', params }));
  }
  if (typeof file !== 'string' && isUtf16(file)) {
    return refused(problem('error', 'file-encoding', { path: '', params: { encoding: 'utf-16' } }));
  }
  const decoded = typeof file === 'string' ? file : decodeUtf8(file);
  if (decoded === null) {
    return refused(problem('error', 'file-encoding', { path: '', params: { encoding: 'unknown' } }));
  }
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  if (text.trim() === '') return refused(problem('error', 'file-empty', { path: '', params: {} }));
  return readText(text, size);
}

function readText(text: string, size: number): JsonSource | { ok: false; problem: Problem } {
  const json = readJson(text);
  if (!json.ok) return refused({ severity: 'error', path: '', ...json.fault, ...json.position });
  if (size - json.mediaCharacters > FILE_LIMITS.bytesWithoutMedia) {
    const params = { limitMegabytes: FILE_LIMITS.bytesWithoutMedia / MEGABYTE };
    return refused(problem('error', 'file-too-large-without-media', { path: '', params }));
  }
  return json;
}

function refused(found: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem: found };
}

/** A UTF-16 byte-order mark, or the zero bytes that English text in UTF-16 begins with. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (bytes.length >= 2 && (first === 0) !== (second === 0));
}
