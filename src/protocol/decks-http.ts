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

export type DeckSaved = z.infer<typeof deckSavedSchema>;
export type DeckChanged = z.infer<typeof deckChangedSchema>;
