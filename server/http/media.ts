import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { isAmong } from '../decks/etag.ts';
import { MEDIA_TYPES } from '../decks/media-types.ts';
import type { DeckStorage, SavedMedia } from '../storage/deck-storage.ts';
import { problem, sendProblem } from './problem.ts';

const byHash = z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** They never change: their name follows from their bytes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Whatever the bytes say when they are opened by themselves, they run nothing and load nothing. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** `GET /media/<sha256>`: pictures, recordings and captions of decks, to who knows their name. */
export function mediaRoute(
  server: FastifyInstance,
  { storage }: { storage: Pick<DeckStorage, 'readMedia'> },
): void {
  server.get('/media/:hash', async (request, reply) => {
    const params = byHash.safeParse(request.params);
    const media = params.success ? await storage.readMedia(params.data.hash) : null;
    if (!media || !MEDIA_TYPES.has(media.type)) return sendProblem(reply, problem(404, 'not-found'));
    return sendMedia(request, reply, media);
  });
}

function sendMedia(request: FastifyRequest, reply: FastifyReply, media: SavedMedia): FastifyReply {
  const { hash, type, bytes } = media;
  const etag = `"${hash}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', FOR_EVER)
    .header('content-security-policy', SANDBOX)
    .header('accept-ranges', 'bytes');
  if (isAmong(request.headers['if-none-match'] ?? '', etag)) return reply.code(304).send();
  const ifRange = request.headers['if-range'];
  const range =
    ifRange === undefined || ifRange === etag ? rangeIn(request.headers.range, bytes.length) : null;
  if (range === 'none') {
    return reply.code(416).header('content-range', `bytes */${bytes.length}`).send();
  }
  void reply.type(type === 'text/vtt' ? 'text/vtt; charset=utf-8' : type);
  if (!range) return reply.send(Buffer.from(bytes));
  return reply
    .code(206)
    .header('content-range', `bytes ${range.from}-${range.to}/${bytes.length}`)
    .send(Buffer.from(bytes.subarray(range.from, range.to + 1)));
}

/** One range of bytes, both ends counted: phones play films by nothing else. `none` = there is no such; `null` = all. */
function rangeIn(header: string | undefined, length: number): { from: number; to: number } | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return from > to ? 'none' : { from, to };
}
