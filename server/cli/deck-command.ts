import { DECK_USAGE, deckCommandWords } from '../../src/words/deck-command.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { checkFiles } from './deck-check.ts';
import { printSchema } from './deck-schema.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', checkFiles],
  ['schema', printSchema],
]);

/** Runs a command line of `npm run deck`, given what follows the program's name. */
export function runDeckCommand(args: readonly string[], output: Output): ExitCode {
  const [name = '', ...rest] = args;
  const command = COMMANDS.get(name);
  const result = command
    ? command(rest, output)
    : { wrongUse: name === '' ? '' : deckCommandWords.unknownCommand(name) };
  if (typeof result === 'number') return result;
  output.err([result.wrongUse, DECK_USAGE].filter((text) => text !== '').join('\n\n'));
  return 2;
}
