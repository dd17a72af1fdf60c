/**
 * The JavaScript that a page needs before it can be used, gzipped, against its budget. What a page needs: its entry,
 * its own chunk, and all that these import at once (not what they load later).
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = 'dist/client';
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const budgets = [
  { page: 'home', chunk: 'src/screens/home/home-page.tsx', kilobytes: 130 },
  { page: 'join', chunk: 'src/screens/join/join-page.tsx', kilobytes: 130 },
  { page: 'table', chunk: 'src/screens/table/table-page.tsx', kilobytes: 250 },
];

function needed(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key]?.imports ?? []) needed(next, found);
  return found;
}

const bytesOf = (key) => gzipSync(readFileSync(`${dist}/${manifest[key].file}`), { level: 9 }).length;

let over = 0;
for (const { page, chunk, kilobytes } of budgets) {
  if (!manifest[chunk]) {
    console.error(`${page}: ${chunk} is not in the build`);
    over += 1;
    continue;
  }
  const keys = new Set([...needed('index.html'), ...needed(chunk)]);
  const size =
    [...keys]
      .filter((key) => manifest[key].file.endsWith('.js'))
      .reduce((sum, key) => sum + bytesOf(key), 0) / 1000;
  const verdict = size <= kilobytes ? 'within' : 'OVER';
  if (size > kilobytes) over += 1;
  console.log(`${page}: ${size.toFixed(1)} kB of JavaScript, gzipped; ${verdict} ${kilobytes} kB`);
}
process.exitCode = over === 0 ? 0 : 1;
