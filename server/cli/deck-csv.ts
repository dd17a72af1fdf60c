import { deckToCsv } from '../../src/decks/spreadsheet/deck-to-csv.ts';
import { problemReport } from '../../src/words/problems.ts';
import { readDeckFile } from '../decks/read-deck-file.ts';
import type { Command } from './command.ts';
import { oneFile, readArgs } from './read-args.ts';
import { tellBroken } from './tell-problems.ts';

/** `csv FILE [--json]`: prints the cards of a deck as a spreadsheet. */
export const printCsv: Command = (args, output) => {
  const asked = readArgs(args, { flags: ['--json'] });
  if ('wrongUse' in asked) return asked;
  const file = oneFile(asked);
  if (typeof file !== 'string') return file;

  const json = asked.flags.has('--json');
  const parsed = readDeckFile(file);
  if (!parsed.ok) return tellBroken(output, file, { problems: parsed.problems, json });
  const csv = deckToCsv(parsed.deck);
  if (json) {
    const report = { file, ok: true, problems: parsed.problems.map(problemReport), csv };
    output.out(JSON.stringify(report, null, 2));
  } else {
    output.out(csv.trimEnd());
  }
  return 0;
};
