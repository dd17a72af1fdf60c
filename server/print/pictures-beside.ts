import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Card, Deck, Media } from '../../src/decks/schema.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};
const LARGEST_BYTES = 20_000_000;

/** The deck with the pictures that lie beside its file inside it; a picture that isn't there is left out. */
export function withPicturesBeside(deck: Deck, folder: string): Deck {
  return { ...deck, cards: deck.cards.map((card): Card => ({ ...card, ...ownMedia(card, folder) })) };
}

function ownMedia({ media }: Card, folder: string): { media?: Media[] } {
  if (!media) return {};
  return {
    media: media.flatMap((each): Media[] => {
      if (each.kind !== 'image' || each.src.includes(':')) return [each];
      const src = asData(path.join(folder, each.src));
      return src === null ? [] : [{ ...each, src }];
    }),
  };
}

function asData(file: string): string | null {
  const type = TYPES[path.extname(file).toLowerCase()];
  try {
    if (type === undefined || statSync(file).size > LARGEST_BYTES) return null;
    return `data:${type};base64,${readFileSync(file).toString('base64')}`;
  } catch {
    return null;
  }
}
