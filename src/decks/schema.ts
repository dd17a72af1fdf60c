import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { boardTranslationsSchema, outcomeSchema, perspectiveSchema } from './schema-board.ts';
import { cardSchema, effectSchema, poemSchema, scenarioSchema } from './schema-card.ts';
import { mediaSchema } from './schema-media.ts';
import {
  asOfSchema,
  deckIdSchema,
  languageSchema,
  licenceSchema,
  record,
  text,
  versionSchema,
  wordsBefore,
} from './schema-fields.ts';

/** The value of `format` in a deck of this version of the format. */
export const DECK_FORMAT = 'in-step-deck/1';

const CREDIT_ROLES = ['author', 'co-producer', 'translator', 'tester', 'illustrator'] as const;

const creditSchema = record({
  name: text(LIMITS.title.max).meta({ title: 'Name', description: 'A person or a group.' }),
  role: z.enum(CREDIT_ROLES).meta({ title: 'Role', description: 'What they did for the deck.' }),
}).meta({ title: 'Credit', description: 'Somebody who had a hand in the deck.' });

const glossaryEntrySchema = record({
  term: text(LIMITS.name.max).meta({
    title: 'Term',
    description: 'The word or the letters, as cards use them.',
  }),
  meaning: text(LIMITS.meaning.max).meta({ title: 'Meaning', description: 'What it means, in plain words.' }),
}).meta({ title: 'Glossary entry', description: 'A hard word and what it means.' });

const translatedFields = {
  title: text(LIMITS.title.max)
    .meta({ title: 'Title', description: 'The title in this language.' })
    .optional(),
  summary: text(LIMITS.summary.max)
    .meta({ title: 'Summary', description: 'The summary in this language.' })
    .optional(),
};

const deckTranslationSchema = record({
  ...translatedFields,
  was: wordsBefore(translatedFields),
  perspectives: boardTranslationsSchema
    .meta({ title: 'Perspectives', description: 'The words of each perspective in this language, by id.' })
    .optional(),
  outcomes: boardTranslationsSchema
    .meta({ title: 'Outcomes', description: 'The words of each outcome in this language, by id.' })
    .optional(),
  glossary: z
    .array(glossaryEntrySchema)
    .max(LIMITS.glossary.count)
    .meta({ title: 'Glossary', description: 'Hard words of this language and what they mean.' })
    .optional(),
}).meta({ title: 'Translation of the deck', description: "The deck's own words in another language." });

/** The whole deck format. Types, validation, the JSON Schema and the authors' field table all come from here. */
export const deckSchema = record({
  $schema: z
    .string()
    .max(LIMITS.line.max)
    .meta({
      title: 'Schema',
      description: 'Where an editor finds the rules of this file: ../deck.schema.json',
    })
    .optional(),
  format: z.literal(DECK_FORMAT).meta({ title: 'Format', description: `Always ${DECK_FORMAT}.` }),
  id: deckIdSchema.meta({
    title: 'Id',
    description: 'The name of the deck for programs: a-z, 0-9 and hyphens, 3 to 64.',
  }),
  title: text(LIMITS.title.max).meta({ title: 'Title', description: 'What people call the deck.' }),
  summary: text(LIMITS.summary.max)
    .meta({ title: 'Summary', description: 'What it is about and who it is for, in a few sentences.' })
    .optional(),
  language: languageSchema.meta({
    title: 'Language',
    description: 'The language code of its words, such as en-GB.',
  }),
  version: versionSchema.meta({
    title: 'Version',
    description: 'Three numbers, such as 1.0.0. Raise it when you change cards.',
  }),
  licence: licenceSchema.meta({
    title: 'Licence',
    description: 'The SPDX name of its licence, such as CC-BY-4.0.',
  }),
  jurisdiction: text(LIMITS.title.max)
    .meta({
      title: 'Where its facts hold',
      description: 'A country or place, if cards rely on its law. Give asOf too.',
    })
    .optional(),
  asOf: asOfSchema
    .meta({ title: 'When its facts hold', description: 'A year, month or day, such as 2026-11.' })
    .optional(),
  credits: z
    .array(creditSchema)
    .max(LIMITS.credits.count)
    .meta({ title: 'Credits', description: 'Who had a hand in the deck, and how.' })
    .optional(),
  livedExperience: z
    .enum(['none', 'reviewed', 'co-produced'])
    .meta({ title: 'Lived experience', description: 'What part people who are affected had in it.' })
    .optional(),
  perspectives: z
    .array(perspectiveSchema)
    .length(LIMITS.perspectives.count)
    .meta({ title: 'Perspectives', description: 'Exactly 4 points of view. Left out, the default four.' })
    .optional(),
  outcomes: z
    .array(outcomeSchema)
    .min(LIMITS.outcomes.min)
    .max(LIMITS.outcomes.max)
    .meta({ title: 'Outcomes', description: '2 to 9 goals, in path order. Left out, the default seven.' })
    .optional(),
  glossary: z
    .array(glossaryEntrySchema)
    .max(LIMITS.glossary.count)
    .meta({ title: 'Glossary', description: 'Hard words that the cards use, and what they mean.' })
    .optional(),
  translations: z
    .record(languageSchema, deckTranslationSchema)
    .meta({
      title: 'Translations',
      description: "The deck's own words in other languages, by language code.",
    })
    .optional(),
  cards: z
    .array(cardSchema)
    .min(1)
    .max(LIMITS.cards.count)
    .meta({ title: 'Cards', description: 'Scenarios and poems, in any order.' }),
}).meta({
  title: 'In Step deck',
  description: 'A deck of cards for In Step: scenarios, poems and the path that they build.',
});

export type Deck = z.infer<typeof deckSchema>;
export type Card = z.infer<typeof cardSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
export type Poem = z.infer<typeof poemSchema>;
export type Effect = z.infer<typeof effectSchema>;
export type Perspective = z.infer<typeof perspectiveSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Media = z.infer<typeof mediaSchema>;
