import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { FILE_LIMITS } from '../../src/decks/limits.ts';
import type { Deck, Media } from '../../src/decks/schema.ts';
import type { SavedMedia } from '../storage/deck-storage.ts';
import { MEDIA_TYPES, typeOfFile } from './media-types.ts';
import { mediaOf } from './pack-deck.ts';

/** How `mediaOf` names media. */
const KEPT = /^[0-9a-f]{64}$/;
const DATA = /^data:([a-z]+\/[a-z0-9]+)(;[a-z0-9=;-]+)?,/;
const REMOTE = /^https?:/i;

/**
 * The deck with its media named by their bytes, and these media: what is in the deck as `data:` or stands as a file beside
 * it, in one of `folders`, the first that has it. What is kept already, is on another server or isn't there stays named
 * as it is.
 */
export async function namedByBytes(
  deck: Deck,
  folders: readonly string[],
): Promise<{ deck: Deck; media: SavedMedia[] }> {
  const found = new Map<string, SavedMedia>();
  for (const src of sourcesIn(deck)) {
    const media = found.has(src) ? null : await mediaFrom(src, folders);
    if (media) found.set(src, media);
  }
  const renamed = (src: string): string => found.get(src)?.hash ?? src;
  return { deck: withSources(deck, renamed), media: [...found.values()] };
}

function sourcesIn({ cards }: Deck): string[] {
  return cards
    .flatMap(({ media = [] }) => media)
    .flatMap((each) => ('captions' in each && each.captions ? [each.src, each.captions] : [each.src]));
}

function withSources(deck: Deck, renamed: (src: string) => string): Deck {
  const cards = deck.cards.map((card) =>
    card.media ? { ...card, media: card.media.map((each) => withSource(each, renamed)) } : card,
  );
  return { ...deck, cards };
}

function withSource(media: Media, renamed: (src: string) => string): Media {
  const src = renamed(media.src);
  if (media.kind === 'image' || media.captions === undefined) return { ...media, src };
  return { ...media, src, captions: renamed(media.captions) };
}

function mediaFrom(src: string, folders: readonly string[]): Promise<SavedMedia | null> {
  if (src.startsWith('data:')) return Promise.resolve(mediaInUrl(src));
  if (REMOTE.test(src) || KEPT.test(src)) return Promise.resolve(null);
  return mediaBeside(src, folders);
}

function mediaInUrl(src: string): SavedMedia | null {
  const [head = '', type = '', parameters = ''] = DATA.exec(src) ?? [];
  if (!MEDIA_TYPES.has(type)) return null;
  const written = src.slice(head.length);
  if (parameters.endsWith(';base64')) return mediaOf(type, Buffer.from(written, 'base64'));
  try {
    return mediaOf(type, Buffer.from(decodeURIComponent(written)));
  } catch {
    return null;
  }
}

async function mediaBeside(name: string, folders: readonly string[]): Promise<SavedMedia | null> {
  const type = typeOfFile(name);
  if (type === null || path.basename(name) !== name) return null;
  for (const folder of folders) {
    const file = path.join(folder, name);
    try {
      const stats = await stat(file);
      if (stats.isFile() && stats.size <= FILE_LIMITS.bytesWithMedia) {
        return mediaOf(type, await readFile(file));
      }
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
