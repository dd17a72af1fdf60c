import * as z from 'zod/mini';

/** Lengths of what people type around a table, in characters (UTF-16 units). */
export const TYPED_LIMITS = {
  personName: 40,
  tableName: 40,
  title: 80,
  /** A theme, or a content note. */
  tag: 40,
  /** On a card of a deck. */
  comment: 1_000,
  cardText: 900,
  /** Two words, a number and what people put between them. */
  words: 100,
  /** The longest text that a facilitator may put in place of anything typed. */
  mended: 600,
  tables: 60,
  /** People of one workshop, those who left not counted. */
  people: 1_000,
} as const;

/** Without what no screen shows and no database keeps: control characters but tabs and line breaks, half a character. */
export const WHOLE_TEXT = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u;
/** Something that is seen: neither white space nor characters without a width. */
const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** What of a text is to be kept: without the white space around it, and nothing where nothing would be seen. */
export function seenOf(text: string): string {
  return SEEN.test(text) ? text.trim() : '';
}

/** Text that a person types, without the white space around it. */
export function typed(max: number) {
  return z.string().check(z.overwrite(seenOf), z.minLength(1), z.maxLength(max), z.regex(WHOLE_TEXT));
}

/** A name that the server made: letters, digits, hyphens, underscores and dots. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/));

/** Names words that somebody typed. */
export const wordIdSchema = z.string().check(z.minLength(1), z.maxLength(160));

/** `<deckId>/<cardId>`. */
export const cardIdSchema = z.string().check(z.maxLength(129), z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

export const boardIdSchema = z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9-]{0,39}$/));

export const teamSchema = z.enum(['0', '1', '2', '3']);

/** A token, a join key or credentials: never in an address's path or query. */
export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,128}$/));
