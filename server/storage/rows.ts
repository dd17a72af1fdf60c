import * as z from 'zod';
import type { CommentLink, DeckComment } from './comment-storage.ts';
import type { SavedCheck, SavedDeck, SavedMedia } from './deck-storage.ts';
import { KEY_KINDS, type KeyRecord, type StreamId, type WorkshopRow } from './storage.ts';

/** PostgreSQL gives large integers as texts. */
const wholeNumber = z.coerce.number().int();

const keyRowSchema = z.object({
  hash: z.string(),
  kind: z.enum(KEY_KINDS),
  workshop_id: z.string(),
  table_id: z.string().nullable(),
  person_id: z.string().nullable(),
  seat: z.string().nullable(),
  created_ms: wholeNumber,
  ended_ms: wholeNumber.nullable(),
});

/** A row of `keys`; throws when it isn't one. */
export function readKeyRow(row: unknown): KeyRecord {
  const key = keyRowSchema.parse(row);
  return {
    hash: key.hash,
    kind: key.kind,
    workshopId: key.workshop_id,
    tableId: key.table_id,
    personId: key.person_id,
    seat: key.seat,
    createdAtMs: key.created_ms,
    endedAtMs: key.ended_ms,
  };
}

/** The row that keeps a key. */
export function writeKeyRow(key: KeyRecord): z.infer<typeof keyRowSchema> {
  return {
    hash: key.hash,
    kind: key.kind,
    workshop_id: key.workshopId,
    table_id: key.tableId,
    person_id: key.personId,
    seat: key.seat,
    created_ms: key.createdAtMs,
    ended_ms: key.endedAtMs,
  };
}

const workshopRowSchema = z.object({
  workshop_id: z.string(),
  code: z.string(),
  last_used_ms: wholeNumber,
});

/** A row of `workshops`; throws when it isn't one. */
export function readWorkshopRow(row: unknown): WorkshopRow {
  const found = workshopRowSchema.parse(row);
  return { workshopId: found.workshop_id, code: found.code, lastUsedAtMs: found.last_used_ms };
}

const deckVersionRowSchema = z.object({ version: wholeNumber, etag: z.string(), saved_ms: wholeNumber });
const deckRowSchema = deckVersionRowSchema.extend({
  deck_id: z.string(),
  text: z.string(),
  places: z.string(),
});

/** When a version of a deck was saved, and what names it; throws when it isn't a row of `deck_versions`. */
export function readDeckVersionRow(row: unknown): Pick<SavedDeck, 'version' | 'etag' | 'savedAtMs'> {
  const { version, etag, saved_ms } = deckVersionRowSchema.parse(row);
  return { version, etag, savedAtMs: saved_ms };
}

/** A row of `deck_versions`; throws when it isn't one. */
export function readDeckRow(row: unknown): SavedDeck {
  const { deck_id, text, places, ...version } = deckRowSchema.parse(row);
  return { deckId: deck_id, text, places, ...readDeckVersionRow(version) };
}

const linkRowSchema = z.object({
  link_id: z.string(),
  deck_id: z.string(),
  hash: z.string(),
  name: z.string().nullable(),
  created_ms: wholeNumber,
  ended_ms: wholeNumber.nullable(),
});

/** A row of `deck_links`; throws when it isn't one. */
export function readLinkRow(row: unknown): CommentLink {
  const { link_id, deck_id, hash, name, created_ms, ended_ms } = linkRowSchema.parse(row);
  return { linkId: link_id, deckId: deck_id, hash, name, createdAtMs: created_ms, endedAtMs: ended_ms };
}

const commentRowSchema = z.object({
  comment_id: z.string(),
  deck_id: z.string(),
  link_id: z.string(),
  card_id: z.string().nullable(),
  text: z.string(),
  name: z.string().nullable(),
  may_name: wholeNumber,
  at_ms: wholeNumber,
});

/** A row of `deck_comments`; throws when it isn't one. */
export function readCommentRow(row: unknown): DeckComment {
  const comment = commentRowSchema.parse(row);
  return {
    commentId: comment.comment_id,
    deckId: comment.deck_id,
    linkId: comment.link_id,
    cardId: comment.card_id,
    text: comment.text,
    name: comment.name,
    mayName: comment.may_name === 1,
    atMs: comment.at_ms,
  };
}

const checkRowSchema = z.object({
  deck_id: z.string(),
  card_id: z.string(),
  part: z.string(),
  words: z.string(),
  made_ms: wholeNumber,
});

/** A row of `deck_checks`; throws when it isn't one. */
export function readCheckRow(row: unknown): SavedCheck {
  const { deck_id, card_id, part, words, made_ms } = checkRowSchema.parse(row);
  return { deckId: deck_id, cardId: card_id, part, words, madeAtMs: made_ms };
}

/** libsql gives bytes as either, by how many rows were asked for. */
const bytesSchema = z.union([
  z.instanceof(Uint8Array),
  z.instanceof(ArrayBuffer).transform((buffer) => new Uint8Array(buffer)),
]);
const mediaRowSchema = z.object({ hash: z.string(), type: z.string(), bytes: bytesSchema });

/** A row of `media`; throws when it isn't one. */
export function readMediaRow(row: unknown): SavedMedia {
  return mediaRowSchema.parse(row);
}

const streamIdSchema = z.custom<StreamId>(
  (value) => typeof value === 'string' && /^(table|workshop):/.test(value),
);

/** The name of a stream; throws when it isn't one. */
export function readStreamId(value: unknown): StreamId {
  return streamIdSchema.parse(value);
}

/**
 * Lets a text through that every database gives back as it was. U+0000 cuts a text short in one binding and is refused by
 * PostgreSQL, half a surrogate pair becomes another character: the edge keeps both out, so here they are a mistake of ours.
 */
export function exactText(text: string): string {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text))
    throw new Error('a text that no database keeps as it is');
  return text;
}
