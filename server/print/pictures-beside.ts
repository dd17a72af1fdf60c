import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { FILE_LIMITS } from '../../src/decks/limits.ts';
import type { Card, Deck, Media } from '../../src/decks/schema.ts';
import { typeOfFile } from '../decks/media-types.ts';

/** The deck with the pictures that lie beside its file inside it; a picture that isn't there is left out. */
export function withPicturesBeside(deck: Deck, folder: string): Deck {
  return { ...deck, cards: deck.cards.map((card): Card => ({ ...card, ...ownMedia(card, folder) })) };
}

function ownMedia({ media }: Card, folder: string): { media?: Media[] } {
  if (!media) return {};
  return {
    media: media.flatMap((each): Media[] => {
      const isBeside = each.kind === 'image' && !each.src.includes(':');
      if (!isBeside) return [each];
      const src = asData(path.join(folder, path.basename(each.src)));
      return src === null ? [] : [{ ...each, src }];
    }),
  };
}

function asData(file: string): string | null {
  const type = typeOfFile(file);
  try {
    if (type?.startsWith('image/') !== true || statSync(file).size > FILE_LIMITS.bytesWithMedia) return null;
    return `data:${type};base64,${readFileSync(file).toString('base64')}`;
  } catch {
    return null;
  }
}
