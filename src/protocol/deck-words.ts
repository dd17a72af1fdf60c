import * as z from 'zod/mini';
import { boardIdSchema, cardIdSchema } from './fields.ts';

const text = z.string();
const maybe = z.nullable(z.string());

const boardWords = {
  id: boardIdSchema,
  name: text,
  short: text,
  description: text,
  easyRead: maybe,
};

const perspectiveWordsSchema = z.object({
  ...boardWords,
  colour: text,
  /** `null` = worked out from `colour`. */
  colourDark: maybe,
  symbol: z.enum(['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star', 'cross', 'drop']),
});

const outcomeWordsSchema = z.object(boardWords);

const mediaWordsSchema = z.object({
  kind: z.enum(['image', 'audio', 'video']),
  src: text,
  /** What an image shows. */
  alt: maybe,
  transcript: maybe,
  captions: maybe,
  credit: maybe,
  /** The sign language that a film is in. */
  sign: maybe,
});

/** A card's words in another language. What is left out was not translated. */
const translatedSchema = z.object({
  title: z.optional(text),
  text,
  easyRead: z.optional(text),
  prompts: z.optional(z.array(text)),
});

const cardWordsSchema = z.object({
  kind: z.enum(['scenario', 'poem']),
  perspective: z.nullable(boardIdSchema),
  voice: maybe,
  title: maybe,
  text,
  easyRead: maybe,
  prompts: z.array(text),
  author: maybe,
  media: z.array(mediaWordsSchema),
  sensitivity: z.array(text),
  /** Left out: the deck's. */
  language: z.optional(text),
  /** By language; a reader chooses on the own device. */
  translations: z.optional(z.record(text, translatedSchema)),
});

/** What `GET /api/workshops/:id/deck` gives: the words as this workshop plays them. */
export const deckWordsSchema = z.object({
  deckId: text,
  /** Rises with every correction; the workshop's view carries the same number. */
  deckVersion: z.number(),
  title: text,
  language: text,
  /** Exactly four, in the order of the track. */
  perspectives: z.array(perspectiveWordsSchema).check(z.length(4)),
  /** In path order. */
  outcomes: z.array(outcomeWordsSchema),
  glossary: z.array(z.object({ term: text, meaning: text })),
  cards: z.record(cardIdSchema, cardWordsSchema),
});

export type PerspectiveWords = z.infer<typeof perspectiveWordsSchema>;
export type OutcomeWords = z.infer<typeof outcomeWordsSchema>;
export type MediaWords = z.infer<typeof mediaWordsSchema>;
export type CardWords = z.infer<typeof cardWordsSchema>;
export type DeckWords = z.infer<typeof deckWordsSchema>;
