import { deckJsonSchema } from '../../src/decks/json-schema.ts';
import { deckCommandWords } from '../../src/words/deck-command.ts';
import type { Command } from './command.ts';
import { deckFieldTable } from './deck-field-table.ts';

/** `schema`: prints the JSON Schema of the deck format; with `--table`, the field reference of the authors' guide. */
export const printSchema: Command = (args, output) => {
  const unknown = args.find((arg) => arg !== '--table');
  if (unknown !== undefined) return { wrongUse: deckCommandWords.unknownOption(unknown) };
  output.out(args.length > 0 ? deckFieldTable() : JSON.stringify(deckJsonSchema(), null, 2));
  return 0;
};
