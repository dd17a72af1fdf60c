import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { SavedMedia } from '../storage/deck-storage.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Where a `data:` URL was cut out of a text. */
interface Place {
  /** Where in the text that is left, in UTF-16 units. */
  at: number;
  /** What stood before the bytes, such as `data:image/png;base64,`. */
  head: string;
  /** Of the bytes. */
  hash: string;
}

/** A deck's file without its media, and what to put back where. */
export interface PackedDeck {
  text: string;
  places: readonly Place[];
}

const placesSchema = z.array(z.object({ at: z.int(), head: z.string(), hash: z.string() }));
const HEAD = /^data:([a-z]+\/[a-z0-9]+);base64,/;
const LONGEST_HEAD = 40;
/** What stands right before a `data:` URL that is media; white space beyond these few characters is nobody's. */
const BEFORE = /"(src|captions)"\s*:\s*"$/;
const LONGEST_BEFORE = 40;

/**
 * Cuts the media out of a deck's file wherever `unpackDeck` gives back the very same text. It looks at the text and not
 * at what it means, so that a file that isn't a deck yet is kept as it is too.
 */
export function packDeck(file: string): PackedDeck & { media: SavedMedia[] } {
  const media: SavedMedia[] = [];
  const places: Place[] = [];
  const pieces: string[] = [];
  let done = 0;
  let length = 0;
  for (let at = file.indexOf('"data:'); at >= 0; at = file.indexOf('"data:', at + 1)) {
    const found = mediaAt(file, at + 1);
    if (!found) continue;
    pieces.push(file.slice(done, at + 1));
    length += at + 1 - done;
    done = found.end;
    places.push({ at: length, head: found.head, hash: found.media.hash });
    media.push(found.media);
  }
  return { text: pieces.join('') + file.slice(done), places, media };
}

/** The file as it was. `bytesOf` has to have all that was cut out. */
export function unpackDeck(packed: PackedDeck, bytesOf: ReadonlyMap<string, Uint8Array>): string {
  return filled(packed, ({ head, hash }) => {
    const bytes = bytesOf.get(hash);
    if (!bytes) throw new Error(`media ${hash} of a deck is not there`);
    return head + Buffer.from(bytes).toString('base64');
  });
}

/** The file with the names of its media in their places, to be read as a deck: a name is what a file beside it has. */
export function playedText(packed: PackedDeck): string {
  return filled(packed, ({ hash }) => hash);
}

/** What `JSON.stringify` made of the places; throws when it is something else. */
export function readPlaces(text: string): Place[] {
  return placesSchema.parse(JSON.parse(text));
}

function filled({ text, places }: PackedDeck, what: (place: Place) => string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const place of places) {
    pieces.push(text.slice(done, place.at), what(place));
    done = place.at;
  }
  return pieces.join('') + text.slice(done);
}

/** The media whose `data:` URL begins here and goes up to the quotation mark at `end`. */
function mediaAt(file: string, start: number): { media: SavedMedia; head: string; end: number } | null {
  if (!BEFORE.test(file.slice(Math.max(0, start - LONGEST_BEFORE), start))) return null;
  const [head = '', type = ''] = HEAD.exec(file.slice(start, start + LONGEST_HEAD)) ?? [];
  const end = file.indexOf('"', start);
  if (head === '' || end < 0 || !MEDIA_TYPES.has(type)) return null;
  const written = file.slice(start + head.length, end);
  const bytes = Buffer.from(written, 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== written) return null;
  return { media: mediaOf(type, bytes), head, end };
}

/** Bytes under the name that follows from them. */
export function mediaOf(type: string, bytes: Buffer): SavedMedia {
  return { hash: createHash('sha256').update(bytes).digest('hex'), type, bytes: new Uint8Array(bytes) };
}
