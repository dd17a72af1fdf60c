import type { Media } from '../../decks/schema.ts';

/** What came of a file: a picture or a recording for the deck, or why not. */
export type ReadMedia =
  { ok: true; media: Media } | { ok: false; code: 'not-media' | 'too-large' | 'unreadable' };

/** Pixels along the longer side: as sharp as a projector shows a card's picture. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.82;
/** Bytes that a recording may have. */
const LARGEST = { audio: 6_000_000, video: 20_000_000 } as const;

/** The types that a deck takes, by what browsers call them. */
const RECORDINGS: Readonly<Record<string, { kind: 'audio' | 'video'; type: string }>> = {
  'audio/mpeg': { kind: 'audio', type: 'audio/mpeg' },
  'audio/mp3': { kind: 'audio', type: 'audio/mpeg' },
  'audio/mp4': { kind: 'audio', type: 'audio/mp4' },
  'audio/x-m4a': { kind: 'audio', type: 'audio/mp4' },
  'audio/ogg': { kind: 'audio', type: 'audio/ogg' },
  'audio/wav': { kind: 'audio', type: 'audio/wav' },
  'audio/x-wav': { kind: 'audio', type: 'audio/wav' },
  'audio/webm': { kind: 'audio', type: 'audio/webm' },
  'video/mp4': { kind: 'video', type: 'video/mp4' },
  'video/webm': { kind: 'video', type: 'video/webm' },
};

const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

export const MEDIA_TYPES = [...PICTURES, ...Object.keys(RECORDINGS)].join(',');

/**
 * Reads a picture or a recording for a deck. A picture is made as small as a card needs, anew, so that nothing that a
 * camera hid in it, such as the place, comes along.
 */
export async function readMedia(file: File): Promise<ReadMedia> {
  const type = file.type.split(';')[0] ?? '';
  if (PICTURES.includes(type)) return readPicture(file);
  const recording = Object.hasOwn(RECORDINGS, type) ? RECORDINGS[type] : undefined;
  if (!recording) return { ok: false, code: 'not-media' };
  if (file.size > LARGEST[recording.kind]) return { ok: false, code: 'too-large' };
  const src = await dataUrl(new Blob([file], { type: recording.type }));
  return src === null
    ? { ok: false, code: 'unreadable' }
    : { ok: true, media: { kind: recording.kind, src } };
}

async function readPicture(file: File): Promise<ReadMedia> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    // A browser that writes no WebP writes PNG in its place, which the deck takes too.
    const src = canvas.toDataURL('image/webp', QUALITY);
    return { ok: true, media: { kind: 'image', src, alt: '' } };
  } catch {
    return { ok: false, code: 'unreadable' };
  }
}

/** Captions in the WebVTT format. */
export async function readCaptions(file: File): Promise<string | null> {
  const text = await file.text();
  return /^\uFEFF?WEBVTT/.test(text) ? dataUrl(new Blob([text], { type: 'text/vtt' })) : null;
}

function dataUrl(blob: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : null));
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(blob);
  });
}
