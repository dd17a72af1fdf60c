import { deckCommandWords, problemLines } from '../../src/words/deck-command.ts';
import { problemReport } from '../../src/words/problems.ts';
import type { ParsedDeck } from '../../src/decks/parse.ts';
import { readDeckFile } from '../decks/read-deck-file.ts';
import type { Command } from './command.ts';

/** `check FILE… [--json]`: all checks on each file. With `--json` one JSON value and nothing else. */
export const checkFiles: Command = (args, output) => {
  const files = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) return { wrongUse: deckCommandWords.unknownOption(unknown) };
  if (files.length === 0) return { wrongUse: deckCommandWords.noFile() };

  const checked = files.map((file) => ({ file, parsed: readDeckFile(file) }));
  if (args.includes('--json')) {
    const report = checked.map(({ file, parsed }) => ({
      file,
      ok: parsed.ok,
      problems: parsed.problems.map(problemReport),
    }));
    output.out(JSON.stringify(report, null, 2));
  } else {
    for (const { file, parsed } of checked) output.out(inWords(file, parsed));
  }
  return checked.every(({ parsed }) => parsed.ok) ? 0 : 1;
};

function inWords(file: string, parsed: ParsedDeck): string {
  return [heading(file, parsed), ...parsed.problems.map(problemLines)].join('\n');
}

function heading(file: string, parsed: ParsedDeck): string {
  if (!parsed.ok) {
    const errors = parsed.problems.filter((problem) => problem.severity === 'error').length;
    return deckCommandWords.broken(file, errors);
  }
  const { problems, deck } = parsed;
  return problems.length === 0
    ? deckCommandWords.fine(file, deck.cards.length)
    : deckCommandWords.playable(file, problems.length);
}
