import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { boardIdSchema, colourSchema, record, text, wordsBefore } from './schema-fields.ts';

/** The shapes that stand for a perspective; the pattern on a tile follows from the shape. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star', 'cross', 'drop'] as const;

const boardFields = {
  name: text(LIMITS.name.max).meta({
    title: 'Name',
    description: 'The full name, as the path and the record show it.',
  }),
  short: text(LIMITS.short.max).meta({
    title: 'Short name',
    description: 'A name that fits a tile or a small screen: up to 16 characters.',
  }),
  description: text(LIMITS.description.max).meta({
    title: 'Description',
    description: 'One or two plain sentences that say what this is.',
  }),
  easyRead: text(LIMITS.boardEasyRead.max)
    .meta({
      title: 'Easy-read description',
      description: 'The same in easy words: one idea a sentence, at most 15 words each.',
    })
    .optional(),
};

export const perspectiveSchema = record({
  id: boardIdSchema.meta({
    title: 'Id',
    description: 'What cards call this perspective: a-z, 0-9 and hyphens.',
  }),
  ...boardFields,
  colour: colourSchema.meta({ title: 'Colour', description: 'The colour on light paper, such as #B8326A.' }),
  colourDark: colourSchema
    .meta({
      title: 'Colour in the dark',
      description: 'The colour on dark paper. Left out, it is worked out.',
    })
    .optional(),
  symbol: z.enum(SYMBOLS).meta({
    title: 'Symbol',
    description: 'The shape that says the same as the colour. Two perspectives never share one.',
  }),
}).meta({ title: 'Perspective', description: 'One of the four points of view that a deck gives voice to.' });

export const outcomeSchema = record({
  id: boardIdSchema.meta({
    title: 'Id',
    description: 'What effects call this outcome: a-z, 0-9 and hyphens.',
  }),
  ...boardFields,
}).meta({ title: 'Outcome', description: 'One of the goals that together make the path.' });

const translatedFields = {
  name: boardFields.name.optional(),
  short: boardFields.short.optional(),
  description: boardFields.description.optional(),
  easyRead: boardFields.easyRead,
};

const boardTranslationSchema = record({ ...translatedFields, was: wordsBefore(translatedFields) }).meta({
  title: 'Translation of a perspective or outcome',
  description: 'The words of one perspective or outcome in another language.',
});

export const boardTranslationsSchema = z.record(boardIdSchema, boardTranslationSchema);
