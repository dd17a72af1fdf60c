import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import { aDeck, aScenario } from '../decks/a-deck.ts';
import { aServer, type ServerInTest } from './workshops-fixture.ts';

const PNG = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3]);
const HTML = Buffer.from('<script>alert(1)</script>');
const nameOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const urlOf = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`;

async function get({ url }: ServerInTest, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, { headers });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** A server with a deck whose cards show a picture, a film with captions, and what calls itself a picture. */
async function withMedia() {
  const server = await aServer();
  const deck = aDeck();
  deck.cards.push(
    aScenario({
      id: 'seen',
      media: [
        { kind: 'image', src: urlOf('image/png', PNG), alt: 'A door', credit: 'Ana' },
        { kind: 'image', src: urlOf('image/gif', HTML), alt: 'Nothing' },
        { kind: 'image', src: 'gone.png', alt: 'Not here any more' },
        {
          kind: 'video',
          src: urlOf('video/mp4', Buffer.from('a film')),
          captions: urlOf('text/vtt', Buffer.from('WEBVTT')),
          sign: 'bfi',
        },
      ],
    }),
  );
  const saved = await server.post('/api/decks', deck);
  expect(saved.status).toBe(201);
  return server;
}

test('[MEDIA-1] the players’ deck names media by addresses of this server, and gives none of their bytes', async () => {
  const server = await withMedia();
  const { workshopId, facilitatorToken } = await server.create({ deckId: 'a-deck' });
  const reply = await server.get(`/api/workshops/${workshopId}/deck`, facilitatorToken);
  const media = deckWordsSchema.parse(reply.body).cards['a-deck/seen']?.media;
  expect(media?.map(({ src, captions }) => [src, captions])).toEqual([
    [`/media/${nameOf(PNG)}`, null],
    [`/media/${nameOf(HTML)}`, null],
    [`/media/${nameOf(Buffer.from('a film'))}`, `/media/${nameOf(Buffer.from('WEBVTT'))}`],
  ]);
  expect(JSON.stringify(reply.body)).not.toContain('base64');
  for (const { src } of media ?? []) expect((await get(server, src)).status).toBe(200);
});

test('[MEDIA-2] media come with their type, for ever, and can run nothing', async () => {
  const server = await withMedia();
  const picture = await get(server, `/media/${nameOf(PNG)}`);
  expect(picture.bytes.equals(PNG)).toBe(true);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(picture.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const page = await get(server, `/media/${nameOf(HTML)}`);
  expect(page.headers.get('content-type')).toBe('image/gif');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/);
  const captions = await get(server, `/media/${nameOf(Buffer.from('WEBVTT'))}`);
  expect(captions.headers.get('content-type')).toBe('text/vtt; charset=utf-8');
  const again = await get(server, `/media/${nameOf(PNG)}`, {
    'if-none-match': picture.headers.get('etag') ?? '',
  });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
});

test('[MEDIA-3] a film is given piece by piece, as phones ask for it', async () => {
  const server = await withMedia();
  const path = `/media/${nameOf(Buffer.from('a film'))}`;
  const piece = async (range: string) => {
    const { status, headers, bytes } = await get(server, path, { range });
    return [status, headers.get('content-range'), bytes.toString()];
  };
  expect(await piece('bytes=0-1')).toEqual([206, 'bytes 0-1/6', 'a ']);
  expect(await piece('bytes=2-')).toEqual([206, 'bytes 2-5/6', 'film']);
  expect(await piece('bytes=-2')).toEqual([206, 'bytes 4-5/6', 'lm']);
  expect(await piece('bytes=4-900')).toEqual([206, 'bytes 4-5/6', 'lm']);
  expect(await piece('bytes=6-')).toEqual([416, 'bytes */6', '']);
  for (const strange of ['bytes=-', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=1-0x']) {
    expect(await piece(strange), strange).toEqual([200, null, 'a film']);
  }
  const other = await get(server, path, { range: 'bytes=0-1', 'if-range': '"another"' });
  expect(other.bytes.toString()).toBe('a film');
});

test('[MEDIA-4] nothing else is there', async () => {
  const server = await withMedia();
  const none = nameOf(Buffer.from('none'));
  for (const path of [none, 'x', '..%2f..%2fetc%2fpasswd', nameOf(PNG).toUpperCase(), `${nameOf(PNG)}.svg`]) {
    const { status, headers } = await get(server, `/media/${path}`);
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
  }
});

test('[MEDIA-5] what a saved game brings is kept like a deck’s', async () => {
  const server = await aServer();
  const deck = aDeck();
  deck.cards.push(
    aScenario({ id: 'seen', media: [{ kind: 'image', src: urlOf('image/png', PNG), alt: 'A door' }] }),
  );
  const teamNames = { '0': 'A', '1': 'B', '2': 'C', '3': 'D' };
  const choices = { seed: 'one', preset: 'taster', teamNames };
  const game = { format: 'in-step-game/1', deck, choices, events: [], words: [] };
  const { workshopId } = await server.create({ game, tables: 1 });
  expect((await get(server, `/media/${nameOf(PNG)}`)).status).toBe(200);
  expect(await server.storage.readDocument(workshopId, 'deck')).not.toContain('base64');
});
