import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Deck } from '../../src/decks/schema.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = 'src/print/print-document.tsx';

/** What the page's module offers. */
const pageSchema = z.object({
  printDocument: z.custom<(deck: Deck, css: string) => string>((value) => typeof value === 'function'),
});

/**
 * The print pack of a deck as one HTML file that needs nothing else: the same components and styles as in the browser,
 * put together by the same tool, with the letters inside.
 */
export async function printHtml(deck: Deck): Promise<string> {
  const { code, css } = await builtPage();
  const folder = await mkdtemp(path.join(tmpdir(), 'in-step-print-'));
  try {
    const file = path.join(folder, 'page.mjs');
    await writeFile(file, code);
    const { printDocument } = pageSchema.parse(await import(pathToFileURL(file).href));
    return printDocument(deck, css);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page's module and all its styles, fonts among them. Fetched only when something is printed. */
async function builtPage(): Promise<{ code: string; css: string }> {
  const { build } = await import('vite');
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    ssr: { noExternal: true },
    build: {
      ssr: PAGE,
      write: false,
      ssrEmitAssets: true,
      cssCodeSplit: false,
      minify: false,
      assetsInlineLimit: () => true,
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  let code = '';
  let css = '';
  for (const output of outputs) {
    if (output.type === 'chunk') code += output.code;
    else if (output.fileName.endsWith('.css')) css += String(output.source);
  }
  return { code, css };
}
