import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { packDeck, playedText, unpackDeck } from './pack-deck.ts';

const png = Buffer.from([137, 80, 78, 71, 0, 255]);
const hash = createHash('sha256').update(png).digest('hex');
const url = `data:image/png;base64,${png.toString('base64')}`;

/** The file again, from what is kept of it. */
function again(file: string): string {
  const { text, places, media } = packDeck(file);
  const kept = new Map(media.map((each) => [each.hash, each.bytes]));
  return unpackDeck({ text, places }, kept);
}

describe('a deck without its media', () => {
  it('[DECK-30] gives its pictures and recordings away, and gets them back byte for byte', () => {
    const file = `\uFEFF{ "é👟": 1,\r\n "src" :\t"${url}", "captions":"data:text/vtt;base64,V0VC", "src":"${url}" }`;
    const packed = packDeck(file);
    expect(packed.text).not.toContain('base64');
    expect(packed.media.map(({ type }) => type)).toEqual(['image/png', 'text/vtt', 'image/png']);
    expect(packed.media[0]).toEqual({ hash, type: 'image/png', bytes: new Uint8Array(png) });
    expect(again(file)).toBe(file);
  });

  it('[DECK-30] names them where they stood, so that it can be read without them', () => {
    const packed = packDeck(`[{"src":"${url}"},{"src":"a.png"}]`);
    expect(JSON.parse(playedText(packed))).toEqual([{ src: hash }, { src: 'a.png' }]);
  });

  it('[DECK-30] leaves what would come back otherwise than it was, or is of no kind that a card can have', () => {
    for (const src of [
      // Not as one writes base64: other bits at its end, no end, other letters, white space.
      'data:image/png;base64,iVBOR/==',
      'data:image/png;base64,iVBORwD/A',
      'data:image/png;base64,iVBO_w',
      'data:image/png;base64,iVBO Rw',
      'data:image/png;base64,',
      'data:text/vtt,WEBVTT',
      String.raw`data:image\/png;base64,iVBORwD/`,
      'data:image/svg+xml;base64,iVBORwD/',
      'data:text/html;base64,iVBORwD/',
    ]) {
      const file = `{"src":"${src}"}`;
      expect(packDeck(file)).toEqual({ text: file, places: [], media: [] });
    }
    const file = String.raw`{"text":"${url}","note":"\"src\":\"${url}"}`;
    expect(again(file)).toBe(file);
  });

  it('[DECK-30] takes forty megabytes of pictures in its stride', () => {
    const large = Buffer.alloc(10_000_000, 7).toString('base64');
    const file = `[${Array.from({ length: 3 }, () => `{"src":"data:image/png;base64,${large}"}`).join(',')}]`;
    const packed = packDeck(file);
    expect(packed.text.length).toBeLessThan(100);
    expect(again(file) === file).toBe(true);
  });
});
