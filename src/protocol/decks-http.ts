import * as z from 'zod/mini';

const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{2,63}$/));
const etagSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** `POST /api/decks` and `PUT /api/decks/:id`: the deck was saved. */
export const deckSavedSchema = z.object({ id: idSchema, etag: etagSchema });

/** 412 of `PUT /api/decks/:id`: somebody else saved since; the deck as it is on the server now. */
export const deckChangedSchema = z.object({
  code: z.literal('deck-changed'),
  etag: etagSchema,
  deck: z.unknown(),
});

/** One thing that is wrong with a deck, in facts and in words. */
export const deckProblemSchema = z.object({
  severity: z.enum(['error', 'warning', 'advice']),
  code: z.string(),
  /** JSON pointer into the deck; empty for the file as a whole. */
  path: z.string(),
  line: z.optional(z.number()),
  column: z.optional(z.number()),
  /** Row and column of a spreadsheet. */
  row: z.optional(z.number()),
  cell: z.optional(z.string()),
  cardId: z.optional(z.string()),
  message: z.string(),
  fix: z.optional(z.string()),
});

/** `POST /api/decks/check`: whether it can be played, and all that the checks say. */
export const deckCheckedSchema = z.object({ ok: z.boolean(), problems: z.array(deckProblemSchema) });

export type DeckSaved = z.infer<typeof deckSavedSchema>;
export type DeckChanged = z.infer<typeof deckChangedSchema>;
