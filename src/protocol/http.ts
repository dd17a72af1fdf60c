import * as z from 'zod/mini';
import {
  boardIdSchema,
  cardIdSchema,
  idSchema,
  teamSchema,
  tokenSchema,
  TYPED_LIMITS,
  typed,
} from './fields.ts';

/** Every failure: `application/problem+json` with a code that stays the same. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  /** What the sentence of the code needs. */
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  /** Which fields of the request were wrong, as JSON pointers. */
  fields: z.optional(z.array(z.string())),
  /** Names one unexpected error in the server's log. */
  reference: z.optional(z.string()),
});

export const presetSchema = z.enum(['classic', 'workshop', 'taster']);

const deckIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{2,63}$/));
const tagsSchema = z.array(typed(TYPED_LIMITS.tag)).check(z.maxLength(100));

/** Cards that a workshop leaves out: of these themes, with these content notes, and these (`<deckId>/<cardId>`). */
const leaveOutSchema = z.object({
  themes: z.optional(tagsSchema),
  sensitivity: z.optional(tagsSchema),
  cards: z.optional(z.array(cardIdSchema).check(z.maxLength(1_000))),
});

/** `POST /api/workshops` */
export const createWorkshopSchema = z.object({
  title: typed(TYPED_LIMITS.title),
  deckId: z.optional(deckIdSchema),
  /** Decks whose cards are mixed in, with the same perspectives and outcomes. Without `deckId` the first one's board is played. */
  deckIds: z.optional(z.array(deckIdSchema).check(z.minLength(1), z.maxLength(8))),
  leaveOut: z.optional(leaveOutSchema),
  /** Comes at each table's first draw: `<deckId>/<cardId>`. */
  firstCard: z.optional(cardIdSchema),
  preset: z.optional(presetSchema),
  tables: z.optional(z.int().check(z.minimum(1), z.maximum(TYPED_LIMITS.tables))),
  outcomes: z.optional(z.array(boardIdSchema).check(z.minLength(2), z.maxLength(9))),
  paused: z.optional(z.boolean()),
  /** A game of one-screen play, as its file has it: becomes the first table. */
  game: z.optional(z.unknown()),
});

const tablePlaceSchema = z.object({ tableId: idSchema, matchId: idSchema });

export const workshopCreatedSchema = z.object({
  workshopId: idSchema,
  code: z.string(),
  facilitatorToken: tokenSchema,
  facilitatorWords: z.string(),
  /** Carries the token behind `#`. */
  facilitatorUrl: z.string(),
  tables: z.array(tablePlaceSchema),
});

/** `POST /api/workshops/:code/join` */
export const joinSchema = z.object({
  name: z.optional(typed(TYPED_LIMITS.personName)),
  /** Left out: the table with the fewest people. */
  tableId: z.optional(idSchema),
  /** Left out: the seat with the fewest people. */
  seat: z.optional(teamSchema),
});

export const joinedSchema = z.object({
  workshopId: idSchema,
  participantToken: tokenSchema,
  tableId: idSchema,
  matchId: idSchema,
  seat: teamSchema,
  playerCredentials: tokenSchema,
  seatWords: z.string(),
});

/** `POST /api/workshops/:code/rejoin` */
export const rejoinSchema = z.object({
  seatWords: z.string().check(z.minLength(1), z.maxLength(TYPED_LIMITS.words)),
});

/** `POST /api/workshops/:codeOrId/facilitator` */
export const becomeFacilitatorSchema = z.object({
  words: z.string().check(z.minLength(1), z.maxLength(TYPED_LIMITS.words)),
  tableId: z.optional(idSchema),
});

export const facilitatorSchema = z.object({
  facilitatorToken: tokenSchema,
  workshopId: idSchema,
  tables: z.array(tablePlaceSchema),
});

/** `POST /api/workshops/:codeOrId/screens` */
export const openScreenSchema = z.object({ tableId: z.optional(idSchema) });

export const screenSchema = z.object({
  screenToken: tokenSchema,
  workshopId: idSchema,
  tables: z.array(tablePlaceSchema),
});

/** `GET /api/workshops/:code/tables`: what somebody may know who only has the code. Nobody's name. */
export const codeLookedUpSchema = z.object({
  workshopId: idSchema,
  code: z.string(),
  title: z.string(),
  tables: z.array(
    z.object({
      tableId: idSchema,
      /** From 1. */
      number: z.number(),
      name: z.nullable(z.string()),
      started: z.boolean(),
      /** How many people share each seat. */
      seats: z.record(teamSchema, z.object({ teamName: z.string(), people: z.number() })),
    }),
  ),
});

export type Problem = z.infer<typeof problemSchema>;
export type LeaveOut = z.infer<typeof leaveOutSchema>;
export type CreateWorkshopBody = z.input<typeof createWorkshopSchema>;
export type WorkshopCreated = z.infer<typeof workshopCreatedSchema>;
export type JoinBody = z.input<typeof joinSchema>;
export type Joined = z.infer<typeof joinedSchema>;
export type BecomeFacilitatorBody = z.input<typeof becomeFacilitatorSchema>;
export type FacilitatorBecome = z.infer<typeof facilitatorSchema>;
export type ScreenOpened = z.infer<typeof screenSchema>;
export type CodeLookedUp = z.infer<typeof codeLookedUpSchema>;
