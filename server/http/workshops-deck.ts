import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { bearerOf, type Doorkeeper } from '../security/doorkeeper.ts';
import { findWorkshop } from '../workshops/find-workshop.ts';
import type { Result, WorkshopParts } from '../workshops/parts.ts';
import { hashOf } from '../workshops/secrets.ts';
import { guarded, refuse, type AnswerParts } from './workshops-answers.ts';

export interface DeckRouteParts extends AnswerParts {
  workshops: Pick<WorkshopParts, 'streams' | 'workshopDecks'>;
  doorkeeper: Doorkeeper;
}

/** The words of a workshop's deck as they stand, ready to send. */
interface Packed {
  deckChanges: number;
  etag: string;
  plain: Buffer;
  gzip: Buffer;
  br: Buffer;
}

const byId = z.object({ id: z.string().check(z.maxLength(64)) });
const KEEP_AT_MOST = 50;
const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** `GET /api/workshops/:id/deck`: the words as this workshop plays them, for any token of the workshop. */
export function workshopDeckRoute(server: FastifyInstance, parts: DeckRouteParts): void {
  const packed = new Map<string, Packed>();

  async function packedFor(state: WorkshopState): Promise<Packed> {
    const known = packed.get(state.id);
    const current = known?.deckChanges === state.deckChanges ? known : await pack(parts, state);
    packed.delete(state.id);
    packed.set(state.id, current);
    for (const oldest of packed.keys()) {
      if (packed.size <= KEEP_AT_MOST) break;
      packed.delete(oldest);
    }
    return current;
  }

  async function find(id: string, authorization: string | undefined): Promise<Result<Packed>> {
    const key = await parts.doorkeeper.identify(bearerOf(authorization));
    if (key?.workshopId !== id) return { ok: false, code: 'unknown-token' };
    const found = await findWorkshop(parts.workshops, id);
    if (!found) return { ok: false, code: 'unknown-code' };
    return { ok: true, value: await packedFor(found.state) };
  }

  // The schema beside it checks the parameters; the type provider would type the answer, which is packed already.
  server.get<{ Params: z.infer<typeof byId> }>(
    '/api/workshops/:id/deck',
    {
      schema: {
        summary: "The words of the workshop's deck, corrections in, without effects and notes",
        params: byId,
        response: { 200: deckWordsSchema },
      },
      serializerCompiler: () => String,
    },
    async (request, reply) => {
      const run = () => find(request.params.id, request.headers.authorization);
      const isProven = async () =>
        (await parts.doorkeeper.identify(bearerOf(request.headers.authorization))) !== null;
      const result = await guarded(parts, request, { run, isProven });
      if (!result.ok) return refuse(reply, result);
      const { etag, ...bodies } = result.value;
      void reply
        .header('etag', etag)
        .header('cache-control', 'private, no-cache')
        .header('vary', 'authorization, accept-encoding');
      if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
      const encoding = encodingFor(request.headers['accept-encoding']);
      if (encoding !== 'plain') void reply.header('content-encoding', encoding);
      return reply.type('application/json; charset=utf-8').send(bodies[encoding]);
    },
  );
}

async function pack({ workshops }: DeckRouteParts, state: WorkshopState): Promise<Packed> {
  const words = deckWordsSchema.parse(await workshops.workshopDecks.wordsOf(state));
  const plain = Buffer.from(JSON.stringify(words));
  const [zipped, br] = await Promise.all([compressGzip(plain), compressBrotli(plain)]);
  const etag = `"${hashOf(plain.toString()).slice(0, 22)}"`;
  return { deckChanges: state.deckChanges, etag, plain, gzip: zipped, br };
}

function encodingFor(accepted: string | string[] | undefined): 'br' | 'gzip' | 'plain' {
  const names = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'plain';
}
