import type { Browser, Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { PIECE, SIZES, THEMES } from './browser.ts';
import { LOOKS } from './fixtures.ts';

export interface Wanted {
  /** Names of `LOOKS`; empty = all. */
  states: readonly string[];
  /** A key of `SIZES`; `undefined` = all three. */
  as: string | undefined;
  theme: string | undefined;
}

/** Writes pictures of every state of the board and the card to a folder. */
export async function lookAtGallery(browser: Browser, folder: string, wanted: Wanted): Promise<void> {
  const server = await startGallery();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    for (const shot of shots(wanted)) await shoot(page, { ...shot, folder, at: galleryOf(server) });
    await page.close();
  } finally {
    await server.close();
  }
}

async function startGallery(): Promise<ViteDevServer> {
  const server = await createServer({ server: { port: 0, strictPort: false }, logLevel: 'error' });
  return server.listen();
}

const galleryOf = (server: ViteDevServer): string =>
  `${server.resolvedUrls?.local[0] ?? ''}test/look/gallery/index.html`;

interface Shot {
  state: string;
  as: string;
  theme: string;
  size: readonly [number, number];
}

function shots({ states, as, theme }: Wanted): readonly Shot[] {
  return (states.length > 0 ? states : Object.keys(LOOKS)).flatMap((state) =>
    Object.entries(SIZES)
      .filter(([name]) => as === undefined || as === name)
      .flatMap(([name, size]) =>
        THEMES.filter((each) => theme === undefined || theme === each).map((each) => ({
          state,
          as: name,
          theme: each,
          size,
        })),
      ),
  );
}

async function shoot(page: Page, shot: Shot & { folder: string; at: string }): Promise<void> {
  const [width, height] = shot.size;
  await page.setViewportSize({ width, height });
  await page.goto(`${shot.at}?state=${shot.state}&theme=${shot.theme}&as=${shot.as}`);
  await page.waitForSelector('[data-ready]');
  await page.evaluate(() => document.fonts.ready);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let from = 0; from < whole; from += PIECE) {
    const piece = from > 0 ? `-${from / PIECE + 1}` : '';
    await page.screenshot({
      path: `${shot.folder}/${shot.state}-${shot.as}-${shot.theme}${piece}.png`,
      clip: { x: 0, y: from, width, height: Math.min(PIECE, whole - from) },
      fullPage: true,
    });
  }
}
