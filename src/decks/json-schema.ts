import { z } from 'zod';
import { deckSchema } from './schema.ts';

/**
 * The deck format as JSON Schema (draft 2020-12), for an editor to complete and explain fields: what
 * `content/deck.schema.json` holds. It tells the shape and the lengths; `parseDeck` checks more.
 */
export function deckJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(deckSchema, { target: 'draft-2020-12', io: 'input', reused: 'inline' }) };
}
