import { isPlayable } from '../../src/decks/check-deck.ts';
import { deckCommandWords, problemLines } from '../../src/words/deck-command.ts';
import { problemReport } from '../../src/words/problems.ts';
import type { Problem } from '../../src/decks/problems.ts';
import { readDeckFile } from '../decks/read-deck-file.ts';
import { isSheetFile, readSheetFile } from '../decks/read-sheet-file.ts';
import type { Command } from './command.ts';
import { readArgs } from './read-args.ts';

/** A file that was checked: how many cards it has, where it can be played. */
interface Checked {
  file: string;
  ok: boolean;
  cards: number;
  problems: Problem[];
}

/** `check FILE… [--json]`: all checks on each file, a deck or a spreadsheet. With `--json` one JSON value and nothing else. */
export const checkFiles: Command = (args, output) => {
  const asked = readArgs(args, { flags: ['--json'] });
  if ('wrongUse' in asked) return asked;
  if (asked.files.length === 0) return { wrongUse: deckCommandWords.noFile() };

  const checked = asked.files.map(checkFile);
  if (asked.flags.has('--json')) {
    const report = checked.map(({ file, ok, problems }) => ({
      file,
      ok,
      problems: problems.map(problemReport),
    }));
    output.out(JSON.stringify(report, null, 2));
  } else {
    for (const each of checked) output.out(inWords(each));
  }
  return checked.every(({ ok }) => ok) ? 0 : 1;
};

function checkFile(file: string): Checked {
  if (isSheetFile(file)) {
    const { deck, problems } = readSheetFile(file);
    return { file, ok: isPlayable(problems), cards: deck?.cards.length ?? 0, problems };
  }
  const parsed = readDeckFile(file);
  return { file, ok: parsed.ok, cards: parsed.ok ? parsed.deck.cards.length : 0, problems: parsed.problems };
}

function inWords(checked: Checked): string {
  return [heading(checked), ...checked.problems.map(problemLines)].join('\n');
}

function heading({ file, ok, cards, problems }: Checked): string {
  if (!ok)
    return deckCommandWords.broken(file, problems.filter(({ severity }) => severity === 'error').length);
  return problems.length === 0
    ? deckCommandWords.fine(file, cards)
    : deckCommandWords.playable(file, problems.length);
}
