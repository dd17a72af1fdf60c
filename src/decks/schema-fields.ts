import { z } from 'zod';

/**
 * The names of the formats that a text can fail. A schema gives the name as its message; the words for authors
 * come from the table of problems.
 */
export type FormatName =
  | 'deck-id'
  | 'card-id'
  | 'board-id'
  | 'language'
  | 'version'
  | 'licence'
  | 'as-of'
  | 'colour'
  | 'media-src'
  | 'text';

/** Plain text: something besides white space, and no control characters but the line break. */
// oxlint-disable-next-line no-control-regex -- control characters are what this refuses
const PLAIN_TEXT = /^(?=[\s\S]*\S|$)[^\u0000-\u0009\u000B-\u001F\u007F-\u009F]*$/;

function formatted(pattern: RegExp, format: FormatName) {
  return z.string().regex(pattern, { error: format });
}

/** Plain text of up to `max` characters, never blank. */
export function text(max: number, min = 1) {
  return formatted(PLAIN_TEXT, 'text').min(min).max(max);
}

/**
 * An object that refuses fields it doesn't know. The refusal's message is the list of the known fields, separated by
 * spaces, from which the nearest is named.
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

/**
 * What the words of a translation were made from, where those have changed since: by it a translator sees what to look at
 * again, in whatever copy of the product the deck is opened. An editor writes it and takes it away.
 */
export function wordsBefore<Shape extends z.ZodRawShape>(fields: Shape) {
  return record(fields)
    .meta({
      title: 'Words before',
      description:
        'The words that this was translated from, where they have changed since. The editor keeps this; leave it alone.',
    })
    .optional();
}

export const deckIdSchema = formatted(/^[a-z0-9][a-z0-9-]*$/, 'deck-id')
  .min(3)
  .max(64);
export const cardIdSchema = formatted(/^[a-z0-9][a-z0-9-]*$/, 'card-id')
  .min(1)
  .max(64);

/**
 * The id of a perspective or an outcome. It begins with a letter, because a key that reads as a number changes
 * its place in a JavaScript object, and `constructor` is a name that every object has already.
 */
export const boardIdSchema = formatted(/^(?!constructor$)[a-z][a-z0-9-]*$/, 'board-id').max(40);

export const languageSchema = formatted(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language').max(35);
export const versionSchema = formatted(
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/,
  'version',
).max(40);
export const licenceSchema = formatted(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, 'licence').max(60);
export const asOfSchema = formatted(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'as-of');
export const colourSchema = formatted(/^#[0-9A-Fa-f]{6}$/, 'colour');

/** `data:` URL of a known type, a bare file name beside the deck, or an `http(s)` address (a warning). Never SVG. */
export const mediaSrcSchema = formatted(
  /^(data:(image\/(png|jpeg|webp|gif|avif)|audio\/(mpeg|mp4|ogg|wav|webm)|video\/(mp4|webm)|text\/vtt)(;[a-z0-9=-]+)*,[^\s]*|(?!.*\.svg$)[a-z0-9_-][a-z0-9._-]*|https?:\/\/\S+)$/,
  'media-src',
);
