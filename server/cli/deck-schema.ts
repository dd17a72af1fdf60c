import { deckJsonSchema } from '../../src/decks/json-schema.ts';
import { deckCommandWords } from '../../src/words/deck-command.ts';
import type { Command } from './command.ts';

/** `schema`: prints the JSON Schema of the deck format. */
export const printSchema: Command = (args, output) => {
  if (args.length > 0) return { wrongUse: deckCommandWords.tooManyArguments('schema') };
  output.out(JSON.stringify(deckJsonSchema(), null, 2));
  return 0;
};
