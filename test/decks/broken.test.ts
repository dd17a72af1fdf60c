import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDeckFile } from '../../server/decks/read-deck-file.ts';
import { isSheetFile, readSheetFile } from '../../server/decks/read-sheet-file.ts';
import { parseDeck } from '../../src/decks/parse.ts';
import type { Problem } from '../../src/decks/problems.ts';
import { csvToDeck } from '../../src/decks/spreadsheet/csv-to-deck.ts';
import { PROBLEM_CODES, problemText } from '../../src/words/problems.ts';

/**
 * Broken decks and spreadsheets, each with one fault. A file is named after the code of its problem, with what follows `--`
 * where a code has several; `.into.csv` is read into `whole-deck.json`, and `.gz` is unpacked first.
 */
const FOLDER = 'test/decks/broken';
const files = readdirSync(FOLDER).toSorted();

const placeSchema = z.record(
  z.string(),
  z.object({
    severity: z.string(),
    path: z.string(),
    line: z.number().optional(),
    column: z.number().optional(),
    row: z.number().optional(),
    cell: z.string().optional(),
    cardId: z.string().optional(),
  }),
);
/** Where the problem of each file is. */
const places = placeSchema.parse(JSON.parse(readFileSync('test/decks/broken-places.json', 'utf8')));

const whole = parseDeck(readFileSync('test/decks/whole-deck.json'));

function problemsOf(name: string): Problem[] {
  const file = `${FOLDER}/${name}`;
  const into = name.includes('.into.') && whole.ok ? whole.deck : undefined;
  if (name.endsWith('.gz')) {
    const bytes = gunzipSync(readFileSync(file));
    return (name.includes('.csv') ? csvToDeck(bytes) : parseDeck(bytes)).problems;
  }
  return (isSheetFile(name) ? readSheetFile(file, into) : readDeckFile(file)).problems;
}

const codeOf = (name: string): string => /^[a-z-]+?(?=--|\.)/.exec(name)?.[0] ?? '';

describe('broken decks and spreadsheets', () => {
  it('[DECK-73] every problem has a file, and every file a place', () => {
    expect([...new Set(files.map(codeOf))].toSorted()).toEqual(PROBLEM_CODES.toSorted());
    expect(Object.keys(places).toSorted()).toEqual(files);
  });

  it('[DECK-73] the deck from which they are broken has no problem at all', () => {
    expect(whole).toMatchObject({ ok: true, problems: [] });
  });

  it.each(files)('[DECK-74] %s is told its one problem, at its place, in words', (name) => {
    const problems = problemsOf(name);
    const [found] = problems.slice(-1);
    if (!found) throw new Error('no problem was found');
    const { severity, code, path, line, column, row, cell, cardId } = found;

    expect(problems.map((each) => each.code)).toHaveLength(code === 'problems-left-out' ? 501 : 1);
    expect(code).toBe(codeOf(name));
    expect({ severity, path, line, column, row, cell, cardId }).toEqual({
      line: undefined,
      column: undefined,
      row: undefined,
      cell: undefined,
      cardId: undefined,
      ...places[name],
    });
    expect(problemText(found).message).toMatch(/^\S.*[.”]$/s);
  });
});
