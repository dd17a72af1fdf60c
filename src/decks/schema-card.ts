import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { mediaSchema } from './schema-media.ts';
import { boardIdSchema, cardIdSchema, languageSchema, record, text, wordsBefore } from './schema-fields.ts';

const EFFECT_OPS = ['place', 'remove', 'discuss'] as const;
const CARD_STATUSES = ['draft', 'tested', 'published'] as const;

export const effectSchema = record({
  op: z.enum(EFFECT_OPS).meta({
    title: 'What happens',
    description: 'place: a tile is set on the path. remove: one is taken away. discuss: nothing moves.',
  }),
  perspective: boardIdSchema
    .meta({
      title: 'Whose tile',
      description:
        "The perspective whose tile moves. Left out, the card's own; on a poem, any tile that is missing.",
    })
    .optional(),
  suggests: z
    .array(boardIdSchema)
    .max(LIMITS.outcomes.max)
    .meta({
      title: 'Suggested outcomes',
      description: 'Outcomes that fit well. The team may choose another.',
    })
    .optional(),
}).meta({ title: 'Effect', description: 'What the card does to the path once the talk is over.' });

const prompts = z.array(text(LIMITS.prompt.max)).max(LIMITS.prompt.count);
const tags = z.array(text(LIMITS.tag.max)).max(LIMITS.tag.count);

const easyRead = text(LIMITS.easyRead.max)
  .meta({
    title: 'Easy read',
    description: 'The same in easy words: one idea a sentence, at most 15 words each.',
  })
  .optional();

const translatedFields = {
  title: text(LIMITS.title.max)
    .meta({ title: 'Title', description: "A poem's title in this language." })
    .optional(),
  text: text(LIMITS.poem.max).meta({ title: 'Text', description: 'The card in this language.' }).optional(),
  easyRead,
  prompts: prompts
    .meta({ title: 'Prompts', description: 'The questions in this language, in order.' })
    .optional(),
};

const translationSchema = record({
  ...translatedFields,
  was: wordsBefore(translatedFields),
}).meta({ title: 'Translation of a card', description: 'The words of this card in another language.' });

const id = cardIdSchema.meta({
  title: 'Id',
  description: 'Unique in the deck: a-z, 0-9 and hyphens, such as staff-001.',
});

const commonFields = {
  easyRead,
  prompts: prompts
    .meta({
      title: 'Prompts',
      description: 'Up to 4 questions for the talk. A good prompt opens it and never closes it.',
    })
    .optional(),
  themes: tags
    .meta({ title: 'Themes', description: 'What the card is about, in a word or two each.' })
    .optional(),
  sensitivity: tags
    .meta({
      title: 'Sensitivity',
      description:
        'What could hurt somebody who hears it, such as bereavement. A workshop can leave such cards out.',
    })
    .optional(),
  facilitatorNote: text(LIMITS.note.max)
    .meta({ title: "Facilitator's note", description: 'For the facilitator alone. The room never sees it.' })
    .optional(),
  media: z
    .array(mediaSchema)
    .max(LIMITS.media.count)
    .meta({ title: 'Media', description: 'Pictures, sound or video that go with the card.' })
    .optional(),
  source: text(LIMITS.line.max)
    .meta({ title: 'Source', description: 'Where the idea of the card comes from.' })
    .optional(),
  status: z
    .enum(CARD_STATUSES)
    .meta({
      title: 'Status',
      description: 'draft: not played. tested: tried with people. published: ready. Left out: published.',
    })
    .optional(),
  translations: z
    .record(languageSchema, translationSchema)
    .meta({ title: 'Translations', description: 'The card in other languages, by language code such as cy.' })
    .optional(),
};

export const scenarioSchema = record({
  id,
  kind: z
    .literal('scenario')
    .meta({ title: 'Kind', description: 'scenario: a point of view with an effect.' }),
  perspective: boardIdSchema.meta({
    title: 'Perspective',
    description: 'Whose view this is. It decides the pile.',
  }),
  voice: text(LIMITS.voice.max)
    .meta({ title: 'Voice', description: 'Who within the perspective speaks, such as home care worker.' })
    .optional(),
  text: text(LIMITS.statement.max, LIMITS.statement.min).meta({
    title: 'Statement',
    description: 'What is read aloud: 10 to 320 characters, somebody speaking.',
  }),
  effects: z
    .array(effectSchema)
    .min(1)
    .max(LIMITS.effects.count)
    .meta({ title: 'Effects', description: 'One or two things that the card does, in order.' }),
  ...commonFields,
}).meta({
  title: 'Scenario',
  description: 'A card with a point of view: read aloud, talked about, then acted on.',
});

export const poemSchema = record({
  id,
  kind: z.literal('poem').meta({ title: 'Kind', description: "poem: a card for the Poet's Corners." }),
  title: text(LIMITS.title.max).meta({ title: 'Title', description: "The poem's title." }).optional(),
  text: text(LIMITS.poem.max, LIMITS.poem.min).meta({
    title: 'Poem',
    description: 'The poem, one line a line: up to 900 characters and 20 lines.',
  }),
  author: text(LIMITS.title.max).meta({ title: 'Author', description: 'Who wrote the poem.' }).optional(),
  effects: z
    .array(effectSchema)
    .max(LIMITS.effects.count)
    .meta({ title: 'Effects', description: 'Left out, the team places any one tile that is missing.' })
    .optional(),
  ...commonFields,
}).meta({ title: 'Poem', description: "A card for a Poet's Corner: a breath between the scenarios." });

export const cardSchema = z.discriminatedUnion('kind', [scenarioSchema, poemSchema]);
