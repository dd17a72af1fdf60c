import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPlayable } from '../../src/decks/check-deck.ts';
import type { Problem } from '../../src/decks/problems.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { deckCommandWords, problemLines } from '../../src/words/deck-command.ts';
import { problemReport } from '../../src/words/problems.ts';
import { readDeckFile } from '../decks/read-deck-file.ts';
import { readSheetFile } from '../decks/read-sheet-file.ts';
import type { Command } from './command.ts';
import { oneFile, readArgs } from './read-args.ts';
import { tellBroken } from './tell-problems.ts';

/**
 * `import FILE.csv [--into DECK.json] [--json]`: prints the deck that a spreadsheet makes. With `--into` the cards go into that
 * deck, which keeps everything else and is written anew, unless something has errors. What could be better is told on the
 * error output.
 */
export const importSheet: Command = (args, output) => {
  const asked = readArgs(args, { flags: ['--json'], values: ['--into'] });
  if ('wrongUse' in asked) return asked;
  const file = oneFile(asked);
  if (typeof file !== 'string') return file;

  const json = asked.flags.has('--json');
  const made = deckFrom(file, asked.values.get('--into'));
  if ('broken' in made) return tellBroken(output, made.broken, { problems: made.problems, json });
  if ('wrongUse' in made) return made;
  const { deck, problems } = made;
  if (json) {
    const report = { file, ok: true, problems: problems.map(problemReport), deck };
    output.out(JSON.stringify(report, null, 2));
  } else {
    output.out(JSON.stringify(deck, null, 2));
    for (const found of problems) output.err(problemLines(found));
  }
  return 0;
};

type Made =
  { deck: Deck; problems: Problem[] } | { broken: string; problems: Problem[] } | { wrongUse: string };

/** Reads a spreadsheet to a new deck, or puts it into one and writes that. */
function deckFrom(file: string, into: string | undefined): Made {
  const before = into === undefined ? undefined : readDeckFile(into);
  if (into !== undefined && before?.ok === false) return { broken: into, problems: before.problems };
  const { deck, problems } = readSheetFile(file, before?.ok === true ? before.deck : undefined);
  if (!deck || !isPlayable(problems)) return { broken: file, problems };
  if (into === undefined) return { deck: { ...deck, ...namedAfter(file) }, problems };
  return isWritten(into, deck) ? { deck, problems } : { wrongUse: deckCommandWords.notWritten(into) };
}

/** A new deck is called what its spreadsheet is called. */
function namedAfter(file: string): Partial<Pick<Deck, 'id' | 'title'>> {
  const name = path.basename(file).replace(/\.[^.]*$/, '');
  const words = name
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60);
  const id = words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, '')
    .trim()
    .replaceAll(/ +/g, '-');
  return {
    ...(id.length >= 3 ? { id } : {}),
    ...(words === '' ? {} : { title: words.charAt(0).toUpperCase() + words.slice(1) }),
  };
}

/** Writes a deck beside its place and moves it there, so that nobody ever reads half of it. */
function isWritten(file: string, deck: Deck): boolean {
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, `${JSON.stringify(deck, null, 2)}\n`);
    renameSync(beside, file);
    return true;
  } catch {
    return false;
  }
}
