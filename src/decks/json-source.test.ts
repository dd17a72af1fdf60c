import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../../test/support/property-seed.ts';
import { readJson } from './json-source.ts';

function faultOf(text: string) {
  const read = readJson(text);
  return read.ok ? null : { code: read.fault.code, place: `${read.position.line}:${read.position.column}` };
}

describe('reading JSON', () => {
  it('[DECK-2] gives what the platform gives, for any value and any spacing', () => {
    fc.assert(
      fc.property(
        fc.json({ stringUnit: 'grapheme', maxDepth: 6 }),
        fc.constantFrom(0, 1, '\t', '\r\n'),
        (json, space) => {
          fc.pre(!json.includes('__proto__'));
          const text = JSON.stringify(JSON.parse(json), null, space);
          const read = readJson(text);
          expect(read.ok && read.value).toStrictEqual(JSON.parse(text));
        },
      ),
      { seed },
    );
  });

  it('[DECK-2] accepts nothing that the platform refuses, and never throws', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '.5',
        'e3',
        'true',
        'nul',
        ' ',
        '\n',
        'x',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        (text) => {
          if (!readJson(text).ok) return;
          expect(() => {
            JSON.parse(text);
          }).not.toThrow();
        },
      ),
      { seed, numRuns: 3_000 },
    );
  });

  it.each([
    ['{', 'json-cut-off', '1:2'],
    ['{"a": "b', 'json-cut-off', '1:7'],
    ['[1', 'json-cut-off', '1:3'],
    ['{"a"', 'json-cut-off', '1:5'],
    ['{"a": 1,\n}', 'json-comma-extra', '1:8'],
    ['[1,,2]', 'json-comma-extra', '1:4'],
    ['[1\n 2]', 'json-comma-missing', '2:2'],
    ['{"a" 1}', 'json-colon-missing', '1:6'],
    ['{a: 1}', 'json-name-not-quoted', '1:2'],
    ["{'a': 1}", 'json-quotes', '1:2'],
    ['{“a”: 1}', 'json-quotes', '1:2'],
    ['[1] // one', 'json-text-after-end', '1:5'],
    ['[1, // one\n2]', 'json-comment', '1:5'],
    ['[1 /* one */]', 'json-comment', '1:4'],
    ['["a\nb"]', 'json-line-break-in-text', '1:4'],
    [String.raw`["\x"]`, 'json-bad-escape', '1:3'],
    [String.raw`["\u12"]`, 'json-bad-escape', '1:3'],
    [String.raw`["\ud800"]`, 'json-bad-escape', '1:2'],
    ['[01]', 'json-bad-number', '1:2'],
    ['[+1]', 'json-bad-number', '1:2'],
    ['[1e999]', 'json-bad-number', '1:2'],
    ['[maybe]', 'json-unexpected', '1:2'],
    ['{"a": 1,\n "b": 2,\n "a": 3}', 'json-duplicate-name', '3:2'],
    [String.raw`{"a": {"\u005f_proto__": 1}}`, 'json-forbidden-name', '1:8'],
  ])('[DECK-3] %j: %s at %s', (text, code, place) => {
    expect(faultOf(text)).toEqual({ code, place });
  });

  it('[DECK-4] refuses brackets without end, and values without end, without running out of anything', () => {
    expect(faultOf('['.repeat(1_000_000))?.code).toBe('json-too-deep');
    expect(faultOf('{"a":'.repeat(1_000_000))?.code).toBe('json-too-deep');
    expect(faultOf(`[${'0,'.repeat(300_000)}0]`)?.code).toBe('json-too-many-values');
    expect(readJson('['.repeat(40) + ']'.repeat(40)).ok).toBe(true);
  });

  it('[DECK-5] knows where each value stands, and for one that is missing where its parent does', () => {
    const read = readJson('{\n  "a": [\n    1,\n    { "b/c": "x" }\n  ]\n}');
    if (!read.ok) throw new Error('this is JSON');

    expect(read.positionOf('')).toEqual({ line: 1, column: 1 });
    expect(read.positionOf('/a/0')).toEqual({ line: 3, column: 5 });
    expect(read.positionOf('/a/1/b~1c')).toEqual({ line: 4, column: 14 });
    expect(read.positionOf('/a/1/missing/deeper')).toEqual({ line: 4, column: 5 });
    expect(read.positionOf('/nowhere')).toEqual({ line: 1, column: 1 });
  });
});
