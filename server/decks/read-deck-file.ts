import { readFileSync, statSync } from 'node:fs';
import { FILE_LIMITS } from '../../src/decks/limits.ts';
import { parseDeck, type ParsedDeck } from '../../src/decks/parse.ts';
import { problem, type Problem } from '../../src/decks/problems.ts';

/** Reads and checks a deck on disk. A file that is too large is not read; one that can't be opened is a problem. */
export function readDeckFile(file: string): ParsedDeck {
  try {
    if (statSync(file).size <= FILE_LIMITS.bytesWithMedia) return parseDeck(readFileSync(file));
    const params = { limitMegabytes: FILE_LIMITS.bytesWithMedia / 1_000_000 };
    return unplayable(problem('error', 'file-too-large', { path: '', params }));
  } catch {
    // Gone since it was listed, a folder, or not ours to read.
    return unplayable(problem('error', 'file-unreadable', { path: '', params: {} }));
  }
}

function unplayable(found: Problem): ParsedDeck {
  return { ok: false, problems: [found] };
}

/** The bytes of a file that a deck could be; `null` where there is none, or more than a deck can be. */
export function bytesOfFile(file: string): Buffer | null {
  try {
    const { size } = statSync(file);
    return size <= FILE_LIMITS.bytesWithMedia ? readFileSync(file) : null;
  } catch {
    return null;
  }
}
