import * as z from 'zod/mini';
import { idSchema, TYPED_LIMITS, tokenSchema, typed } from './fields.ts';

const cardInDeckSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** `POST /api/decks/:id/links`: a link for people who read the deck and comment on it. */
export const makeLinkSchema = z.object({
  /** For whom it is, so that the host can tell links apart. */
  name: z.optional(typed(TYPED_LIMITS.title)),
});

export const linkMadeSchema = z.object({
  linkId: idSchema,
  /** Given once: the server keeps its hash. */
  key: tokenSchema,
  /** Carries the key behind `#`. */
  url: z.string(),
});

/** `GET /api/decks/:id/links` */
export const linksListedSchema = z.object({
  links: z.array(
    z.object({
      linkId: idSchema,
      name: z.nullable(z.string()),
      comments: z.number(),
      /** Milliseconds since 1970. */
      createdAtMs: z.number(),
      /** `null` while it is good. */
      endedAtMs: z.nullable(z.number()),
    }),
  ),
});

/** `POST /api/decks/:id/comments` */
export const writeCommentSchema = z.object({
  /** As the deck names the card; left out: about the deck as a whole. */
  cardId: z.optional(cardInDeckSchema),
  text: typed(TYPED_LIMITS.comment),
  name: z.optional(typed(TYPED_LIMITS.title)),
  /** The name may stand among the deck's credits. */
  mayName: z.optional(z.boolean()),
});

const commentSchema = z.object({
  commentId: idSchema,
  cardId: z.nullable(cardInDeckSchema),
  text: z.string(),
  name: z.nullable(z.string()),
  atMs: z.number(),
});

/** `GET /api/decks/:id/comments` for a host: all of them. */
export const commentsListedSchema = z.object({
  comments: z.array(z.extend(commentSchema, { linkId: idSchema, mayName: z.boolean() })),
  /** Names of those who may be named, once each, as the deck's credits have them. */
  credits: z.array(z.object({ name: z.string(), role: z.literal('co-producer') })),
});

const maybe = z.nullable(z.string());

/** A card as somebody reads it who looks at a deck. */
const cardReadSchema = z.object({
  cardId: cardInDeckSchema,
  kind: z.enum(['scenario', 'poem']),
  /** Whose view it is, in words; `null` for a poem. */
  perspective: maybe,
  voice: maybe,
  title: maybe,
  text: z.string(),
  easyRead: maybe,
  prompts: z.array(z.string()),
  author: maybe,
  sensitivity: z.array(z.string()),
  isDraft: z.boolean(),
});

/** `GET /api/decks/:id/reading` for a link: the deck as it is now, and what was written by this link. */
export const deckReadSchema = z.object({
  title: z.string(),
  summary: maybe,
  language: z.string(),
  cards: z.array(cardReadSchema),
  comments: z.array(commentSchema),
});

export type LinkMade = z.infer<typeof linkMadeSchema>;
export type LinksListed = z.infer<typeof linksListedSchema>;
export type WriteCommentBody = z.input<typeof writeCommentSchema>;
export type CommentsListed = z.infer<typeof commentsListedSchema>;
export type DeckRead = z.infer<typeof deckReadSchema>;
export type CardRead = z.infer<typeof cardReadSchema>;
