/** `npm start`: builds what is missing or older than its sources, then starts the server in this process. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const PAGES = 'dist/client';
const BUILT = [join(PAGES, 'index.html'), 'dist/server/main.js'];
const SOURCES = ['src', 'server', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
/** Fonts and pictures are compressed already. */
const TEXTS = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest', '.txt']);

/** Every file of a folder, or the file itself; nothing where there is nothing. */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

const changedAtMs = (path) => statSync(path).mtimeMs;

function isStale() {
  if (!BUILT.every((file) => existsSync(file))) return true;
  const newestSource = Math.max(...SOURCES.flatMap(filesIn).map(changedAtMs));
  return Math.min(...BUILT.map(changedAtMs)) < newestSource;
}

async function build() {
  // Only here: a server that is built needs no build tool.
  const vite = await import('vite');
  await vite.build({ logLevel: 'warn' });
  await vite.build({ logLevel: 'warn', build: { ssr: 'server/main.ts', outDir: 'dist/server' } });
}

/** The server sends these where a browser takes them: a phone on a full Wi-Fi waits a quarter of the time. */
function compress() {
  for (const file of filesIn(PAGES).filter((name) => TEXTS.has(extname(name)))) {
    if (existsSync(`${file}.br`) && changedAtMs(`${file}.br`) >= changedAtMs(file)) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content));
  }
}

if (isStale()) {
  console.log('Building the pages. This happens once, and after each change.');
  await build();
}
compress();
// Without it boardgame.io's reducer looks through the whole state of a table at every move.
process.env.NODE_ENV ??= 'production';
await import('../dist/server/main.js');
