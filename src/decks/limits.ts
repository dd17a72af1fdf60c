/**
 * Every length and count of the deck format, in characters (UTF-16 units) or items.
 * One table: the schema, the checks and the spreadsheet read it.
 */
export const LIMITS = {
  deckId: { min: 3, max: 64 },
  cardId: { max: 64 },
  boardId: { max: 40 },
  title: { max: 80 },
  summary: { max: 400 },
  name: { max: 60 },
  short: { max: 16 },
  description: { max: 300 },
  boardEasyRead: { max: 200 },
  voice: { max: 60 },
  statement: { min: 10, max: 320 },
  poem: { min: 10, max: 900, lines: 20 },
  easyRead: { max: 600 },
  prompt: { max: 140, count: 4 },
  tag: { max: 40, count: 8 },
  note: { max: 600 },
  line: { max: 300 },
  transcript: { max: 10_000 },
  meaning: { max: 300 },
  media: { count: 4 },
  effects: { count: 2 },
  perspectives: { count: 4 },
  outcomes: { min: 2, max: 9 },
  credits: { count: 100 },
  glossary: { count: 200 },
  cards: { count: 1_000 },
  columns: { count: 100 },
  easyReadSentenceWords: 15,
  sentenceWords: 25,
  /** In years, with two to spare: the formula is rough on a text as short as a card. */
  readingAge: 12,
  easyReadAge: 10,
} as const;

/** Sizes of a deck file in bytes, and of its structure in levels and values. */
export const FILE_LIMITS = {
  bytesWithMedia: 50_000_000,
  bytesWithoutMedia: 5_000_000,
  depth: 40,
  values: 200_000,
} as const;
