/**
 * Strict UTF-8 (RFC 3629) to text, written out because neither `TextDecoder` nor `Buffer` is in every place where decks
 * are read. Null for bytes that are not UTF-8: cut-off or overlong sequences, surrogates, or beyond U+10FFFF.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const found = codePointAt(bytes, at);
    if (found === null) return null;
    at += found.size;
    if (found.codePoint > 0xffff) {
      units.push(0xd7c0 + (found.codePoint >> 10), 0xdc00 + (found.codePoint & 0x3ff));
    } else {
      units.push(found.codePoint);
    }
    // Arguments of one call are limited; 8,000 is safe in every engine.
    if (units.length >= 8_000) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  pieces.push(String.fromCharCode(...units));
  return pieces.join('');
}

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts for two of its four bytes.
    length += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return length;
}

const SEQUENCES = [
  { from: 0xc2, to: 0xdf, size: 2, mask: 0x1f, least: 0x80 },
  { from: 0xe0, to: 0xef, size: 3, mask: 0x0f, least: 0x800 },
  { from: 0xf0, to: 0xf4, size: 4, mask: 0x07, least: 0x10000 },
];

function codePointAt(bytes: Uint8Array, at: number): { codePoint: number; size: number } | null {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { codePoint: first, size: 1 };
  const sequence = SEQUENCES.find((candidate) => first >= candidate.from && first <= candidate.to);
  if (!sequence) return null;
  let codePoint = first & sequence.mask;
  for (let offset = 1; offset < sequence.size; offset += 1) {
    const next = bytes[at + offset];
    if (next === undefined || (next & 0xc0) !== 0x80) return null;
    codePoint = codePoint * 64 + (next & 0x3f);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < sequence.least || codePoint > 0x10ffff || isSurrogate
    ? null
    : { codePoint, size: sequence.size };
}
