import { problem, type Problem } from './problems.ts';
import { decodeUtf8, utf8Length } from './utf8.ts';

/** The text of a file without its byte-order mark, and the file's size in bytes. */
export interface FileText {
  ok: true;
  text: string;
  bytes: number;
}

/**
 * Reads the text of a file, or answers with the one problem that keeps it from being read: too large, a workbook of a
 * spreadsheet program, another encoding than UTF-8, or empty. A byte-order mark is accepted.
 */
export function readFileText(
  file: Uint8Array | string,
  limit: { bytes: number; problem: Problem },
): FileText | { ok: false; problem: Problem } {
  const bytes = typeof file === 'string' ? utf8Length(file) : file.length;
  if (bytes > limit.bytes) return refused(limit.problem);
  if (isPacked(file)) return refused(problem('error', 'file-is-workbook', { path: '', params: {} }));
  if (typeof file !== 'string' && isUtf16(file)) {
    return refused(problem('error', 'file-encoding', { path: '', params: { encoding: 'utf-16' } }));
  }
  const decoded = typeof file === 'string' ? file : decodeUtf8(file);
  if (decoded === null) {
    return refused(problem('error', 'file-encoding', { path: '', params: { encoding: 'unknown' } }));
  }
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  if (text.trim() === '') return refused(problem('error', 'file-empty', { path: '', params: {} }));
  return { ok: true, text, bytes };
}

function refused(found: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem: found };
}

/** How a zip begins (xlsx and ods are zips), and an older workbook (xls, a compound file). */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isPacked(file: Uint8Array | string): boolean {
  const at = (index: number) => (typeof file === 'string' ? file.charCodeAt(index) : file[index]);
  return SIGNATURES.some((signature) => signature.every((byte, index) => at(index) === byte));
}

/** A UTF-16 byte-order mark, or the zero bytes that English text in UTF-16 begins with. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (bytes.length >= 2 && (first === 0) !== (second === 0));
}
