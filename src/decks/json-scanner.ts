import type { ProblemCode, ProblemParams } from './problems.ts';

/** A fault in the text of a JSON file, and where it is (an offset in characters). */
export interface JsonFault {
  fault: { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode];
  at: number;
}

export interface Scanner {
  readonly text: string;
  at: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const NUMBER_LIKE = /[-+.\w]+/y;
// oxlint-disable-next-line no-control-regex -- JSON allows no control character inside a string (RFC 8259, 7)
const PLAIN_RUN = /[^"\\\u0000-\u001f]+/y;

export function skipSpace(scanner: Scanner): void {
  while (' \t\n\r'.includes(scanner.text.charAt(scanner.at)) && scanner.at < scanner.text.length)
    scanner.at += 1;
}

/** What stands at a place, short enough to be quoted in a sentence. */
export function foundAt(text: string, at: number): string {
  NUMBER_LIKE.lastIndex = at;
  return (NUMBER_LIKE.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 32)).slice(0, 20);
}

/** Reads a string whose opening quote is at the scanner's place. */
export function readString(scanner: Scanner): string | JsonFault {
  const { text } = scanner;
  const start = scanner.at;
  const pieces: string[] = [];
  scanner.at += 1;
  for (;;) {
    PLAIN_RUN.lastIndex = scanner.at;
    const run = PLAIN_RUN.exec(text)?.[0] ?? '';
    pieces.push(run);
    scanner.at += run.length;
    const next = text.charAt(scanner.at);
    if (next === '"') break;
    if (next !== '\\') return stringEnd(scanner, start);
    const escaped = readEscape(scanner);
    if (typeof escaped !== 'string') return escaped;
    pieces.push(escaped);
  }
  scanner.at += 1;
  const whole = pieces.join('');
  // Half a character (a lone surrogate) can't be stored or sent as UTF-8.
  return /[\uD800-\uDFFF]/u.test(whole)
    ? { fault: { code: 'json-bad-escape', params: { found: '\\u' } }, at: start }
    : whole;
}

function stringEnd(scanner: Scanner, start: number): JsonFault {
  const isOver = scanner.at >= scanner.text.length;
  return isOver
    ? { fault: { code: 'json-cut-off', params: {} }, at: start }
    : { fault: { code: 'json-line-break-in-text', params: {} }, at: scanner.at };
}

function readEscape(scanner: Scanner): string | JsonFault {
  const { text, at } = scanner;
  const letter = text.charAt(at + 1);
  const simple = ESCAPES[letter];
  if (simple !== undefined) {
    scanner.at += 2;
    return simple;
  }
  const hex = text.slice(at + 2, at + 6);
  if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) {
    return { fault: { code: 'json-bad-escape', params: { found: text.slice(at, at + 2) } }, at };
  }
  scanner.at += 6;
  return String.fromCharCode(Number.parseInt(hex, 16));
}

export function readNumber(scanner: Scanner): number | JsonFault {
  const { text, at } = scanner;
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0] ?? '';
  const value = Number(digits);
  const goesOn = /[-+.\w]/.test(text.charAt(at + digits.length));
  if (digits === '' || goesOn || !Number.isFinite(value)) {
    return { fault: { code: 'json-bad-number', params: { found: foundAt(text, at) } }, at };
  }
  scanner.at += digits.length;
  return value;
}
