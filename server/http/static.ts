import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { problem, sendProblem } from './problem.ts';

/** Addresses that people see. What they show, the page works out. */
export const PAGES = [
  '/',
  '/join',
  '/join/:code',
  '/host',
  '/w/:id',
  '/w/:id/table/:tableId/screen',
  '/w/:id/screen',
  '/w/:id/host',
  '/w/:id/report',
  '/play',
  '/decks',
  '/decks/:id',
  '/decks/:id/print',
  '/decks/:id/comments',
  '/help',
  '/privacy',
  '/accessibility',
] as const;

const PAGE_FILE = 'index.html';
/** Vite puts a hash of the content into these names. */
const HASHED = /[\\/]assets[\\/]/;

/** The built page, its files, and a page that says so where there is nothing. `null`: no page was built. */
export async function staticRoutes(server: FastifyInstance, clientDir: string | null): Promise<void> {
  const built = clientDir !== null && existsSync(resolve(clientDir, PAGE_FILE));
  if (built) {
    await server.register(fastifyStatic, {
      root: resolve(clientDir),
      index: false,
      preCompressed: true,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders(response, path) {
        const kept = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
        response.setHeader('cache-control', kept);
      },
    });
    for (const page of PAGES) server.get(page, (_request, reply) => reply.sendFile(PAGE_FILE));
  }
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return built && wantsPage && !request.url.startsWith('/api/') ? lost(reply) : nothing(reply);
  });
}

const lost = (reply: FastifyReply): FastifyReply => reply.code(404).sendFile(PAGE_FILE);
const nothing = (reply: FastifyReply): FastifyReply => sendProblem(reply, problem(404, 'not-found'));
