/** What a card's picture, recording or captions can be, with the ends of the names of their files. No SVG: it can hold a program. */
const ENDINGS = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/avif': ['avif'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav'],
  'audio/webm': ['weba'],
  'video/mp4': ['mp4'],
  'video/webm': ['webm'],
  'text/vtt': ['vtt'],
} as const;

/** The types that media are served with: these and no others. */
export const MEDIA_TYPES: ReadonlySet<string> = new Set(Object.keys(ENDINGS));

const BY_ENDING = new Map<string, string>(
  Object.entries(ENDINGS).flatMap(([type, endings]) => endings.map((ending) => [ending, type] as const)),
);

/** The type of a file beside a deck, by its name; `null` for one that no card can show. */
export function typeOfFile(name: string): string | null {
  return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1)) ?? null;
}
