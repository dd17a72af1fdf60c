import { foundAt, readNumber, readString, skipSpace, type JsonFault, type Scanner } from './json-scanner.ts';
import { FILE_LIMITS } from './limits.ts';
import { pointer } from './problems.ts';

/** A place in a text, both numbers from 1; the column counts characters of the line. */
export interface TextPosition {
  line: number;
  column: number;
}

export interface JsonSource {
  ok: true;
  value: unknown;
  /** Where the value of a JSON pointer begins; the nearest parent for a value that isn't there. */
  positionOf: (path: string) => TextPosition;
  /** Characters of the file that belong to `data:` URLs. */
  mediaCharacters: number;
}

/** Reads on from `at`, where the steps lead; remembers where the value of each pointer begins. */
type Reader = Scanner & { offsets: Map<string, number>; mediaCharacters: number; steps: PropertyKey[] };

/**
 * Reads JSON (RFC 8259) and remembers where each value stands. Refuses, with one fault: what isn't JSON, a name that
 * is there twice, `__proto__`, more than 40 levels, and more than 200,000 values. Never throws.
 */
export function readJson(text: string): JsonSource | (JsonFault & { ok: false; position: TextPosition }) {
  const reader: Reader = { text, at: 0, offsets: new Map(), mediaCharacters: 0, steps: [] };
  const result = readWhole(reader);
  if ('fault' in result) return { ok: false, ...result, position: positionAt(lineStarts(text), result.at) };
  const starts = lineStarts(text);
  return {
    ok: true,
    value: result.value,
    mediaCharacters: reader.mediaCharacters,
    positionOf: (path) => positionAt(starts, nearestOffset(reader.offsets, path)),
  };
}

function readWhole(reader: Reader): { value: unknown } | JsonFault {
  const result = readValue(reader);
  if ('fault' in result) return result;
  skipSpace(reader);
  if (reader.at === reader.text.length) return result;
  return {
    fault: { code: 'json-text-after-end', params: { found: foundAt(reader.text, reader.at) } },
    at: reader.at,
  };
}

function readValue(reader: Reader): { value: unknown } | JsonFault {
  skipSpace(reader);
  const { text, at } = reader;
  if (reader.offsets.size >= FILE_LIMITS.values) {
    return { fault: { code: 'json-too-many-values', params: { limit: FILE_LIMITS.values } }, at };
  }
  reader.offsets.set(pointer(reader.steps), at);
  const first = text.charAt(at);
  if (first === '{' || first === '[') {
    if (reader.steps.length >= FILE_LIMITS.depth) {
      return { fault: { code: 'json-too-deep', params: { limit: FILE_LIMITS.depth } }, at };
    }
    return first === '{' ? readObject(reader) : readArray(reader);
  }
  if (first === '"') return readText(reader);
  if (/[-+.\d]/.test(first)) {
    const number = readNumber(reader);
    return typeof number === 'number' ? { value: number } : number;
  }
  return readWord(reader);
}

function readText(reader: Reader): { value: string } | JsonFault {
  const start = reader.at;
  const value = readString(reader);
  if (typeof value !== 'string') return value;
  if (value.startsWith('data:')) reader.mediaCharacters += reader.at - start;
  return { value };
}

const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

function readWord(reader: Reader): { value: unknown } | JsonFault {
  const { text, at } = reader;
  if (at >= text.length) return { fault: { code: 'json-cut-off', params: {} }, at };
  const found = foundAt(text, at);
  const word = WORDS.find(([name]) => name === found);
  if (!word) return unexpected(text, at);
  reader.at += found.length;
  return { value: word[1] };
}

function unexpected(text: string, at: number): JsonFault {
  const found = foundAt(text, at);
  if (text.startsWith('//', at) || text.startsWith('/*', at))
    return { fault: { code: 'json-comment', params: {} }, at };
  if ("'‘’“”`".includes(found)) return { fault: { code: 'json-quotes', params: { found } }, at };
  if (found === ',') return { fault: { code: 'json-comma-extra', params: {} }, at };
  return { fault: { code: 'json-unexpected', params: { found } }, at };
}

function readArray(reader: Reader): { value: unknown[] } | JsonFault {
  const value: unknown[] = [];
  reader.at += 1;
  skipSpace(reader);
  if (reader.text.charAt(reader.at) === ']') return closed(reader, value);
  for (;;) {
    reader.steps.push(value.length);
    const item = readValue(reader);
    reader.steps.pop();
    if ('fault' in item) return item;
    value.push(item.value);
    const next = nextItem(reader, ']');
    if (next === 'end') return { value };
    if (next !== 'more') return next;
  }
}

function readObject(reader: Reader): { value: object } | JsonFault {
  const members = new Map<string, unknown>();
  reader.at += 1;
  skipSpace(reader);
  if (reader.text.charAt(reader.at) === '}') return closed(reader, {});
  for (;;) {
    const name = readName(reader, members);
    if (typeof name !== 'string') return name;
    reader.steps.push(name);
    const member = readValue(reader);
    reader.steps.pop();
    if ('fault' in member) return member;
    members.set(name, member.value);
    const next = nextItem(reader, '}');
    if (next === 'end') return { value: Object.fromEntries(members) };
    if (next !== 'more') return next;
  }
}

function closed<Value>(reader: Reader, value: Value): { value: Value } {
  reader.at += 1;
  return { value };
}

function readName(reader: Reader, members: ReadonlyMap<string, unknown>): string | JsonFault {
  skipSpace(reader);
  const { text, at } = reader;
  if (at >= text.length) return { fault: { code: 'json-cut-off', params: {} }, at };
  if (text.charAt(at) !== '"') {
    const found = foundAt(text, at);
    const isName = /^[A-Za-z_$]/.test(found);
    return isName ? { fault: { code: 'json-name-not-quoted', params: { found } }, at } : unexpected(text, at);
  }
  const name = readString(reader);
  if (typeof name !== 'string') return name;
  if (name === '__proto__') return { fault: { code: 'json-forbidden-name', params: { name } }, at };
  if (members.has(name)) return { fault: { code: 'json-duplicate-name', params: { name } }, at };
  skipSpace(reader);
  if (reader.at >= text.length) return { fault: { code: 'json-cut-off', params: {} }, at: reader.at };
  if (text.charAt(reader.at) !== ':') {
    return {
      fault: { code: 'json-colon-missing', params: { found: foundAt(text, reader.at) } },
      at: reader.at,
    };
  }
  reader.at += 1;
  return name;
}

/** Steps over a comma or the closing bracket. */
function nextItem(reader: Reader, close: ']' | '}'): 'more' | 'end' | JsonFault {
  skipSpace(reader);
  const { text, at } = reader;
  const found = text.charAt(at);
  if (found === '') return { fault: { code: 'json-cut-off', params: {} }, at };
  if (found === close) {
    reader.at += 1;
    return 'end';
  }
  if (found !== ',') {
    const isComment = unexpected(text, at).fault.code === 'json-comment';
    return isComment
      ? unexpected(text, at)
      : { fault: { code: 'json-comma-missing', params: { found } }, at };
  }
  reader.at += 1;
  skipSpace(reader);
  const isTrailing = text.charAt(reader.at) === close;
  return isTrailing ? { fault: { code: 'json-comma-extra', params: {} }, at } : 'more';
}

function nearestOffset(offsets: ReadonlyMap<string, number>, path: string): number {
  for (let known = path; known !== ''; known = known.slice(0, known.lastIndexOf('/'))) {
    const offset = offsets.get(known);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

/** Where each line begins, so that very many problems of a large file are placed in no time. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): TextPosition {
  let line = 1;
  for (let beyond = starts.length + 1; beyond - line > 1;) {
    const middle = Math.floor((line + beyond) / 2);
    if ((starts[middle - 1] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
