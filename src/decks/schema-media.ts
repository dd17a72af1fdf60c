import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { languageSchema, mediaSrcSchema, record, text } from './schema-fields.ts';

const src = mediaSrcSchema.meta({
  title: 'Where it is',
  description:
    'A data: URL, or the name of a file beside the deck (a-z, 0-9, dot, underscore, hyphen). No SVG.',
});

const credit = text(LIMITS.line.max).meta({ title: 'Credit', description: 'Who made it.' }).optional();

const recordingFields = {
  src,
  transcript: text(LIMITS.transcript.max)
    .meta({
      title: 'Transcript',
      description: 'What is said and heard, in words. Needed where there are no captions.',
    })
    .optional(),
  captions: mediaSrcSchema
    .meta({
      title: 'Captions',
      description: 'A WebVTT file with captions. Needed where there is no transcript.',
    })
    .optional(),
  credit,
};

const imageSchema = record({
  kind: z.literal('image').meta({ title: 'Kind', description: 'image: a picture.' }),
  src,
  alt: text(LIMITS.line.max).meta({
    title: 'Text for the picture',
    description: 'What the picture shows, for somebody who does not see it.',
  }),
  credit,
}).meta({ title: 'Image', description: 'A picture with its words.' });

const audioSchema = record({
  kind: z.literal('audio').meta({ title: 'Kind', description: 'audio: a sound recording.' }),
  ...recordingFields,
}).meta({ title: 'Audio', description: 'A recording, with a transcript or captions.' });

const videoSchema = record({
  kind: z.literal('video').meta({ title: 'Kind', description: 'video: a film.' }),
  ...recordingFields,
  sign: languageSchema
    .meta({
      title: 'Sign language',
      description: 'The sign language that the film is in, such as bfi for British Sign Language.',
    })
    .optional(),
}).meta({ title: 'Video', description: 'A film, with a transcript or captions.' });

export const mediaSchema = z.discriminatedUnion('kind', [imageSchema, audioSchema, videoSchema]);
