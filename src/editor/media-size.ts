import type { Card, Deck, Media } from '../decks/schema.ts';

/** Bytes of what a `data:` URL holds; 0 for a file beside the deck. */
export function mediaBytes(src: string): number {
  if (!src.startsWith('data:')) return 0;
  const comma = src.indexOf(',');
  const letters = src.length - comma - 1;
  const isBase64 = src.slice(0, comma).endsWith(';base64');
  const padding = src.endsWith('==') ? 2 : src.endsWith('=') ? 1 : 0;
  return isBase64 ? (letters / 4) * 3 - padding : letters;
}

const bytesOf = (media: Media): number =>
  mediaBytes(media.src) + (media.kind === 'image' ? 0 : mediaBytes(media.captions ?? ''));

export function cardMediaBytes(card: Card): number {
  return (card.media ?? []).reduce((sum, media) => sum + bytesOf(media), 0);
}

/** Bytes of all pictures and recordings in a deck. */
export function deckMediaBytes(deck: Deck): number {
  return deck.cards.reduce((sum, card) => sum + cardMediaBytes(card), 0);
}
