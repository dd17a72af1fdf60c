import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { aServer, type RunningServer } from '../support/a-server.ts';

const SECRET = 'nobody outside may read this';
const PAGE = '<!doctype html><title>the page</title>';

/** A built page in a folder beside what nobody may read. */
function aBuiltPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-step-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const client = join(folder, 'client');
  mkdirSync(join(client, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'client-and-more'));
  writeFileSync(join(client, 'index.html'), PAGE);
  writeFileSync(join(client, 'assets', 'app-abc.js'), 'export {};');
  for (const name of ['in-step.sqlite', 'client/.env', 'client-and-more/secret.txt']) {
    writeFileSync(join(folder, name), SECRET);
  }
  return client;
}

/** Asks with the path as it stands: `fetch` would tidy it up. */
function ask({ port }: RunningServer, path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { accept: 'text/html' } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        body += part;
      });
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body });
      });
    }).on('error', reject);
  });
}

it('no path leads out of the folder of the page', async () => {
  const server = await aServer({}, { clientDir: aBuiltPage() });
  expect(await ask(server, '/')).toMatchObject({ status: 200, body: PAGE });
  expect(await ask(server, '/assets/app-abc.js')).toMatchObject({ status: 200 });
  const steps = ['..', '%2e%2e', '.%2e', '..;', '%c0%ae%c0%ae', '....', '..%00'];
  const slashes = ['/', '%2f', '\\', '%5c', '//', '%252f'];
  const targets = ['in-step.sqlite', 'client-and-more/secret.txt', 'etc/passwd'];
  const paths = steps.flatMap((step) =>
    slashes.flatMap((slash) =>
      targets.flatMap((target) =>
        ['/', '/assets/', '/media/', '/api/decks/'].map(
          (start) => `${start}${`${step}${slash}`.repeat(start === '/' ? 1 : 2)}${target}`,
        ),
      ),
    ),
  );
  const others = [
    '/.env',
    '/%2eenv',
    '/assets',
    '/assets/',
    '//etc/passwd',
    '/index.html%00.js',
    '/C:/in-step.sqlite',
  ];
  for (const path of [...paths, ...others]) {
    const { status, body } = await ask(server, path);
    expect([path, status >= 400, body.includes(SECRET), body.includes('root:')]).toEqual([
      path,
      true,
      false,
      false,
    ]);
  }
});

it('a page that isn’t there is the page that says so, and what isn’t there under /api is a problem', async () => {
  const server = await aServer({}, { clientDir: aBuiltPage() });
  expect(await ask(server, '/nothing')).toMatchObject({ status: 404, body: PAGE });
  for (const path of ['/api/nothing', '/api/', '/api/decks/nothing/more']) {
    expect(await ask(server, path)).toMatchObject({
      status: 404,
      type: expect.stringContaining('problem+json') as unknown,
    });
  }
});
