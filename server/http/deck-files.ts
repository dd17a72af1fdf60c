import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FILE_LIMITS } from '../../src/decks/limits.ts';
import { problem as deckProblem } from '../../src/decks/problems.ts';
import { deckCheckedSchema, deckSavedSchema } from '../../src/protocol/decks-http.ts';
import { checkGivenFile } from '../decks/check-given-file.ts';
import { isAmong } from '../decks/etag.ts';
import type { ServerDecks } from '../decks/server-decks.ts';
import { addressOf } from '../security/addresses.ts';
import type { Limits } from '../security/limits.ts';
import { hashOf } from '../workshops/secrets.ts';
import { byDeckId, type ByDeckId } from './by-deck-id.ts';
import { sendChecked, sendNoVersion, sendSaved, sendTooLarge } from './deck-answers.ts';
import { onlyHosts, type HostParts } from './only-hosts.ts';
import { problem, sendProblem } from './problem.ts';
import { bearerIn, refuse } from './workshops-answers.ts';

export interface DeckFileParts extends HostParts {
  decks: ServerDecks;
  limits: Pick<Limits, 'waitMs' | 'failed' | 'mayWork' | 'mayAct'>;
}

const CHECK = '/api/decks/check';

/** The files of decks, for hosts. They are read as they come, byte for byte, whatever they are said to be. */
export function deckFileRoutes(server: FastifyInstance, parts: DeckFileParts): void {
  server.register((files, _options, done) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, taken) => taken(null, body));
    files.addHook('onRequest', (request, reply) => {
      nameUnknownTypes(request);
      return onlyHosts(parts, request, reply);
    });
    files.addHook('preHandler', (request, reply) => onlySometimes(parts, request, reply));
    files.setErrorHandler((error, request, reply) => {
      if (!isTooLarge(error)) throw error;
      return request.routeOptions.url === CHECK ? sendChecked(reply, [tooLarge]) : sendTooLarge(reply);
    });
    readRoute(files, parts);
    saveRoutes(files, parts);
    checkRoute(files);
    done();
  });
}

function readRoute(files: FastifyInstance, { decks }: DeckFileParts): void {
  files.get<{ Params: ByDeckId }>(
    '/api/decks/:id',
    { schema: { summary: "A deck's file as it is, for hosts", params: byDeckId } },
    async (request, reply) => {
      const file = await decks.read(request.params.id);
      if (!file) return sendProblem(reply, problem(404, 'unknown-deck'));
      const { bytes, etag } = file;
      void reply
        .header('etag', etag)
        .header('cache-control', 'private, no-cache')
        .header('vary', 'authorization');
      if (isAmong(request.headers['if-none-match'] ?? '', etag)) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').send(bytes);
    },
  );
}

function saveRoutes(files: FastifyInstance, { decks }: DeckFileParts): void {
  files.post(
    '/api/decks',
    {
      bodyLimit: FILE_LIMITS.bytesWithMedia,
      schema: {
        summary: 'Save a deck that the server doesn’t have yet, for hosts',
        response: { 201: deckSavedSchema },
      },
    },
    async (request, reply) => sendSaved(reply, await decks.create(bytesIn(request)), 201),
  );
  files.put<{ Params: ByDeckId }>(
    '/api/decks/:id',
    {
      bodyLimit: FILE_LIMITS.bytesWithMedia,
      schema: {
        summary: 'Save a deck over the version that If-Match names, for hosts',
        params: byDeckId,
        response: { 200: deckSavedSchema },
      },
    },
    async (request, reply) => {
      const ifMatch = request.headers['if-match'];
      if (ifMatch === undefined) return sendNoVersion(reply);
      const asked = { id: request.params.id, file: bytesIn(request), ifMatch };
      return sendSaved(reply, await decks.replace(asked), 200);
    },
  );
}

function checkRoute(files: FastifyInstance): void {
  files.post(
    CHECK,
    {
      bodyLimit: FILE_LIMITS.bytesWithMedia,
      schema: {
        summary: 'Check a deck (JSON) or a spreadsheet of cards (CSV) without saving it, for hosts',
        response: { 200: deckCheckedSchema },
      },
    },
    async (request, reply) =>
      sendChecked(reply, checkGivenFile(bytesIn(request), request.headers['content-type'] ?? '')),
  );
}

const TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,60}\s*(;|$)/;

/** fastify refuses a body whose type is none; here the bytes say what they are. */
function nameUnknownTypes({ headers }: FastifyRequest): void {
  if (!TYPE.test(headers['content-type'] ?? '')) headers['content-type'] = 'application/octet-stream';
}

function bytesIn({ body }: FastifyRequest): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}

/** By the passphrase, or without one by the address: reading, saving and checking a large deck takes a while. */
async function onlySometimes(
  { limits, trustProxy }: DeckFileParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const key = hashOf(bearerIn(request) ?? addressOf(request.raw, trustProxy));
  if (await limits.mayWork(key, bytesIn(request).length)) return undefined;
  return refuse(reply, { code: 'rate-limited' });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
}

const tooLarge = deckProblem('error', 'file-too-large', {
  path: '',
  params: { limitMegabytes: FILE_LIMITS.bytesWithMedia / 1_000_000 },
});
