import { DECK_USAGE, deckCommandWords } from '../../src/words/deck-command.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { checkFiles } from './deck-check.ts';
import { printCsv } from './deck-csv.ts';
import { importSheet } from './deck-import.ts';
import { printDeck } from './deck-print.ts';
import { printSchema } from './deck-schema.ts';
import { simulateFile } from './deck-simulate.ts';

/** What `npm run deck` can do, by name. A new one is a file beside this, a line here and one in the words' usage. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', checkFiles],
  ['simulate', simulateFile],
  ['csv', printCsv],
  ['import', importSheet],
  ['print', printDeck],
  ['schema', printSchema],
]);

/** Runs a command line of `npm run deck`, given what follows the program's name. */
export async function runDeckCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.get(name);
  const result = command
    ? await command(rest, output)
    : { wrongUse: name === '' ? '' : deckCommandWords.unknownCommand(name) };
  if (typeof result === 'number') return result;
  output.err([result.wrongUse, DECK_USAGE].filter((text) => text !== '').join('\n\n'));
  return 2;
}
