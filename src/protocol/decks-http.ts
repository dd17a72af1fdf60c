import * as z from 'zod/mini';
import { boardIdSchema, cardIdSchema, TYPED_LIMITS, typed } from './fields.ts';

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

const cardFieldSchema = z.enum([
  'text',
  'easyRead',
  'voice',
  'title',
  'prompt1',
  'prompt2',
  'prompt3',
  'prompt4',
]);
const cardInDeckSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** `POST /api/decks/:id/corrections`: words that were corrected in play, for the deck too. */
export const correctDeckSchema = z.object({
  /** As the deck names the card. */
  cardId: cardInDeckSchema,
  field: cardFieldSchema,
  /** What the workshop has read there at any time; `null` = nothing. Any other words in the deck are not written over. */
  before: z
    .array(z.nullable(z.string().check(z.maxLength(TYPED_LIMITS.cardText))))
    .check(z.minLength(1), z.maxLength(200)),
  text: typed(TYPED_LIMITS.cardText),
});

/** The version of the deck from now on, and what names its file. */
export const deckCorrectedSchema = z.object({ version: z.string(), etag: etagSchema });

/** Something of a card that says the same as other words of it: its easy words, or its sound. */
const partSchema = z.enum(['easyRead', 'audio']);

/** `POST /api/decks/:id/checks/done`: somebody looked at it. */
export const checkNamedSchema = z.object({ cardId: cardInDeckSchema, part: partSchema });

/** `GET /api/decks/:id/checks`: what is to be looked at again, because other words of the card were corrected in play. */
export const deckChecksSchema = z.object({
  checks: z.array(
    z.object({
      cardId: cardInDeckSchema,
      part: partSchema,
      field: cardFieldSchema,
      before: z.nullable(z.string()),
      after: z.string(),
      /** Milliseconds since 1970. */
      atMs: z.number(),
    }),
  ),
});

/** `GET /api/decks/:id/cards`: the cards that are played, to choose among them. */
export const deckCardsSchema = z.object({
  cards: z.array(
    z.object({
      /** `<deckId>/<cardId>`, as tables name it. */
      cardId: cardIdSchema,
      kind: z.enum(['scenario', 'poem']),
      perspective: z.nullable(boardIdSchema),
      /** Who speaks; of a poem its title. */
      voice: z.nullable(z.string()),
      text: z.string(),
      themes: z.array(z.string()),
      sensitivity: z.array(z.string()),
    }),
  ),
});

export type DeckCard = z.infer<typeof deckCardsSchema>['cards'][number];
export type CorrectDeckBody = z.input<typeof correctDeckSchema>;
export type DeckCorrected = z.infer<typeof deckCorrectedSchema>;
export type CheckNamed = z.infer<typeof checkNamedSchema>;
export type DeckCheck = z.infer<typeof deckChecksSchema>['checks'][number];
