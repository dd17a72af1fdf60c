import { readFileSync, statSync } from 'node:fs';
import type { CheckedDeck } from '../../src/decks/check-deck.ts';
import { FILE_LIMITS } from '../../src/decks/limits.ts';
import { problem } from '../../src/decks/problems.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { csvToDeck } from '../../src/decks/spreadsheet/csv-to-deck.ts';

/** Reads a spreadsheet of cards on disk, into a deck or a new one. A file that is too large is not read; one that can't be opened is a problem. */
export function readSheetFile(file: string, into?: Deck): CheckedDeck {
  try {
    const limit = FILE_LIMITS.bytesWithoutMedia;
    if (statSync(file).size <= limit) return csvToDeck(readFileSync(file), { into });
    const params = { limitMegabytes: limit / 1_000_000 };
    return { problems: [problem('error', 'sheet-too-large', { path: '', params })] };
  } catch {
    // Gone, a folder, or not ours to read.
    return { problems: [problem('error', 'file-unreadable', { path: '', params: {} })] };
  }
}

/** Whether a file's name says that it is a spreadsheet. */
export function isSheetFile(file: string): boolean {
  return /\.(csv|tsv|tab)$/i.test(file);
}
