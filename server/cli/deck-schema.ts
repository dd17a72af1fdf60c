import { deckJsonSchema } from '../../src/decks/json-schema.ts';
import { deckCommandWords } from '../../src/words/deck-command.ts';
import type { Command } from './command.ts';
import { deckFieldTable } from './deck-field-table.ts';
import { readArgs } from './read-args.ts';

/** `schema`: prints the JSON Schema of the deck format; with `--table`, the field reference of the authors' guide. */
export const printSchema: Command = (args, output) => {
  const asked = readArgs(args, { flags: ['--table', '--json'] });
  if ('wrongUse' in asked) return asked;
  const [file] = asked.files;
  if (file !== undefined) return { wrongUse: deckCommandWords.noFileWanted(file) };
  output.out(asked.flags.has('--table') ? deckFieldTable() : JSON.stringify(deckJsonSchema(), null, 2));
  return 0;
};
