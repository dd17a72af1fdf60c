import * as z from 'zod/mini';
import { boardIdSchema } from './fields.ts';

const namedSchema = z.object({ id: boardIdSchema, name: z.string(), short: z.string() });
const tagSchema = z.object({ name: z.string(), cards: z.number() });

/** `GET /api/decks` */
export const decksListedSchema = z.object({
  decks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      summary: z.nullable(z.string()),
      language: z.string(),
      version: z.string(),
      scenarios: z.number(),
      poems: z.number(),
      /** A deck with errors is listed, and can't be played. */
      playable: z.boolean(),
      /** Where it comes from: saved here (`database`), a file of `DATA_DIR/decks`, or of the product. */
      place: z.optional(z.enum(['database', 'data', 'content'])),
      /** Whether this is the one that is played, where several have the same id. Left out: it is. */
      isUsed: z.optional(z.boolean()),
      /** The file that it is, such as `content/decks/first-steps.json`; `null` in the database. */
      file: z.optional(z.nullable(z.string())),
      /** Why it can't be played: its first errors. */
      problems: z.optional(z.array(z.object({ code: z.string(), message: z.string() }))),
      /** In track order. */
      perspectives: z.optional(z.array(namedSchema)),
      /** In path order. */
      outcomes: z.array(namedSchema),
      /** Of how many cards each theme and each content note is. */
      themes: z.optional(z.array(tagSchema)),
      sensitivity: z.optional(z.array(tagSchema)),
    }),
  ),
});

export type DecksListed = z.infer<typeof decksListedSchema>;
