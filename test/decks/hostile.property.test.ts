import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlayable } from '../../src/decks/check-deck.ts';
import { parseDeck } from '../../src/decks/parse.ts';
import type { Problem } from '../../src/decks/problems.ts';
import { csvToDeck } from '../../src/decks/spreadsheet/csv-to-deck.ts';
import { deckToCsv } from '../../src/decks/spreadsheet/deck-to-csv.ts';
import { problemText } from '../../src/words/problems.ts';
import { seed } from '../support/property-seed.ts';

const RUNS = 200 * Number(process.env['PROPERTY_TIMES'] ?? 1);
/** A file of the largest size is read in about two seconds; a machine that does other things takes longer. */
const LONGEST_MS = 15_000;

const whole = readFileSync('test/decks/whole-deck.json', 'utf8');
const parsed = parseDeck(whole);
if (!parsed.ok) throw new Error('the whole deck has errors');
const sheet = deckToCsv(parsed.deck);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What every reader owes to any file: it answers in time, and what it can't read it explains. Answers whether it can be played. */
function isAnswered(read: () => { ok: boolean; problems: Problem[] }, file: string | Uint8Array): boolean {
  const startMs = performance.now();
  const { ok, problems } = read();
  expect(performance.now() - startMs).toBeLessThan(LONGEST_MS);
  expect(ok).toBe(isPlayable(problems));
  const lines =
    typeof file === 'string' ? file.split('\n').length : file.filter((byte) => byte === 10).length + 1;
  for (const found of problems) {
    expect(problemText(found).message).toMatch(/^\S.*[.”]$/s);
    if (found.line !== undefined) expect(found.line).toBeLessThanOrEqual(lines);
  }
  return ok;
}

const asDeck = (file: Uint8Array | string) => () => parseDeck(file);
const asSheet = (file: Uint8Array | string) => () => {
  const { deck, problems } = csvToDeck(file);
  return { ok: deck !== undefined && isPlayable(problems), problems };
};

/** Something that doesn't belong in a deck, in a spreadsheet, or in either. */
const INTRUDERS = [
  '"',
  '\\',
  '{',
  '}',
  '[[[[[[[[',
  ',',
  ',,',
  ':',
  ';',
  '\t',
  '\n',
  '\r',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '"__proto__": {"polluted": true},',
  '"id": "again",',
  '"constructor": null,',
  '=HYPERLINK("http://example.org")',
  '@SUM(1)',
  'PK\u0003\u0004',
  '<script>alert(1)</script>',
  '1e999',
  '-',
  'null',
  '\u202E',
  'x'.repeat(2_000),
];

/** A file with a few wounds: pieces cut out, doubled, or put in. */
function wounded(text: string): fc.Arbitrary<string> {
  const wound = fc.record({
    at: fc.nat(text.length),
    cut: fc.integer({ min: 0, max: 200 }),
    put: fc.oneof(fc.constantFrom(...INTRUDERS), fc.string({ unit: 'binary', maxLength: 5 })),
    twice: fc.boolean(),
  });
  return fc.array(wound, { minLength: 1, maxLength: 4 }).map((wounds) =>
    wounds.reduce((now, { at, cut, put, twice }) => {
      const taken = now.slice(at, at + cut);
      return now.slice(0, at) + put + (twice ? taken + taken : '') + now.slice(at + cut);
    }, text),
  );
}

describe('a hostile file', () => {
  it('[DECK-90] of any bytes is answered with what is wrong, as a deck and as a spreadsheet', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(isAnswered(asDeck(bytes), bytes)).toBe(false);
        expect(isAnswered(asSheet(bytes), bytes)).toBe(false);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('[DECK-91] a wounded deck is a deck still, or is told where it is wrong', () => {
    fc.assert(
      fc.property(wounded(whole), (text) => {
        isAnswered(asDeck(text), text);
        isAnswered(asDeck(bytesOf(text)), text);
      }),
      { seed, numRuns: RUNS },
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('[DECK-92] a wounded spreadsheet is a spreadsheet still, or is told where it is wrong', () => {
    fc.assert(
      fc.property(wounded(sheet), (text) => {
        isAnswered(asSheet(text), text);
        isAnswered(asSheet(bytesOf(text)), text);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('[DECK-93] half a file is one clear problem', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 3 }), (end) => {
        expect(parseDeck(whole.slice(0, end)).problems).toMatchObject([{ code: 'json-cut-off' }]);
        isAnswered(asSheet(sheet.slice(0, Math.min(end, sheet.length))), sheet);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('[DECK-94] a spreadsheet is never read as a deck, nor a deck as a spreadsheet', () => {
    expect(parseDeck(sheet).ok).toBe(false);
    expect(csvToDeck(whole).problems).toMatchObject([{ code: 'sheet-is-json' }]);
  });

  it('[DECK-95] a formula in a cell is text: it comes back out as text too', () => {
    const formula = fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@'),
        fc.string({ unit: 'grapheme-ascii', minLength: 9, maxLength: 40 }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(formula, (text) => {
        const quoted = `"${text.replaceAll('"', '""')}"`;
        const { deck } = csvToDeck(`kind,perspective,text,effect1\nscenario,staff,${quoted},place\n`);
        expect(deck?.cards[0]?.text).toBe(text);
        expect(deck && deckToCsv(deck)).toContain(`'${text.charAt(0)}`);
      }),
      { seed, numRuns: RUNS },
    );
  });
});

/** A text of many pieces. */
const many = (count: number, piece: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(between);

describe('a file made to take long', () => {
  const head =
    '{"format":"in-step-deck/1","id":"a-deck","title":"x","language":"en-GB","version":"1.0.0","licence":"MIT"';
  const columns = 'id,kind,perspective,text,effect1\n';
  const card = '"kind":"scenario","perspective":"staff","effects":[{"op":"place"}]';

  it.each([
    ['fields that nobody knows', `${head},${many(190_000, (n) => `"key${n}":1`, ',')}}`],
    ['cards that are nothing', `${head},"cards":[${many(190_000, () => '0', ',')}]}`],
    [
      'translations into no language',
      `${head},"cards":[{"id":"a",${card},"text":"I knock and wait","translations":{${many(90_000, (n) => `"x${n}":{}`, ',')}}}]}`,
    ],
    ['a title of nothing but space', `${head},"title":"${' '.repeat(4_900_000)}","cards":[]}`],
    [
      'a picture’s address without end',
      `${head},"cards":[{"id":"a",${card},"text":"I knock and wait","media":[{"kind":"image","alt":"x","src":"data:image/png${';a'.repeat(1_000_000)}"}]}]}`,
    ],
    [
      'cards full of what looks like addresses',
      `${head},"cards":[${many(1_000, (n) => `{"id":"c${n}",${card},"text":"${'a.'.repeat(159)}","facilitatorNote":"${'a@b.'.repeat(150)}","easyRead":"${'+0 ('.repeat(150)}"}`, ',')}]}`,
    ],
    ['brackets', '['.repeat(4_900_000)],
    ['backslashes', `{"a":"${'\\'.repeat(4_900_000)}`],
  ])('[DECK-96] %s: a deck', (_, text) => {
    expect(isAnswered(asDeck(text), text)).toBe(false);
  });

  it.each([
    ['columns', `kind,${'abcdefgh,'.repeat(540_000)}`],
    ['rows', columns + 'a\n'.repeat(2_400_000)],
    ['rows of nothing', columns + ',,,,\n'.repeat(990_000)],
    ['quotation marks', '"'.repeat(4_900_000)],
    ['quotation marks that go on', `${columns}"a"${'b"'.repeat(2_400_000)}`],
    ['apostrophes', `${columns}a,scenario,staff,${"'".repeat(4_800_000)}=,place`],
    [
      'colons in effects',
      columns + `x,scenario,staff,I knock and wait,"place ${'a:'.repeat(480)}"\n`.repeat(900),
    ],
    [
      'commas in effects',
      columns + `x,scenario,staff,I knock and wait,"place: ${'choice, '.repeat(118)}"\n`.repeat(900),
    ],
    [
      'tags',
      `kind,perspective,text,effect1,themes\nscenario,staff,I knock and wait,place,"${'""'.repeat(2_400_000)}"`,
    ],
    ['a perspective’s name', `${columns}x,scenario,${'p '.repeat(2_400_000)},I knock and wait,place`],
  ])('[DECK-96] %s without end: a spreadsheet', (_, text) => {
    expect(isAnswered(asSheet(text), text)).toBe(false);
  });
});
