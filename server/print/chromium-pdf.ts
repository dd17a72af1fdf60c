import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian and others put it. `CHROMIUM_PATH` says otherwise. */
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A thousand cards take about a minute on a small machine. */
const LONGEST_MS = 300_000;

/** The Chromium of this machine, or `null`. */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): string | null {
  const named = environment['CHROMIUM_PATH'] ?? '';
  const places = named === '' ? USUAL : [named];
  return places.find((place) => existsSync(place)) ?? null;
}

/** A page as a tagged PDF with bookmarks, printed by Chromium with no word to anybody outside; `null` where it doesn't come to it. */
export async function htmlToPdf(html: string, chromium: string): Promise<Buffer | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'in-step-pdf-'));
  const page = path.join(folder, 'page.html');
  const pdf = path.join(folder, 'page.pdf');
  try {
    await writeFile(page, html);
    await run(
      chromium,
      [
        '--headless',
        // Chromium can't shut root in.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${path.join(folder, 'profile')}`,
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--no-pdf-header-footer',
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { timeout: LONGEST_MS, killSignal: 'SIGKILL' },
    );
    const made = await readFile(pdf);
    return made.subarray(0, 5).toString() === '%PDF-' ? made : null;
  } catch {
    // It isn't a Chromium, has no room, or took too long: there is no PDF, which is all that the asker needs to know.
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
