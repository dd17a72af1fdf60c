/**
 * Writes pictures of the gallery's states to `look/board/`.
 *
 *     node test/look/shoot.mjs [state …] [--size=1920x1080] [--theme=light]
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const SIZES = { projector: [1920, 1080], laptop: [1366, 768], phone: [390, 844] };
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const option = (name) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

const server = await createServer({ server: { port: 0, strictPort: false }, logLevel: 'error' });
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
try {
  await mkdir('look/board', { recursive: true });
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${address}test/look/gallery/index.html?list`);
  await page.waitForSelector('[data-states]');
  const all = (await page.getAttribute('[data-states]', 'data-states'))?.split(' ') ?? [];
  for (const state of wanted.length > 0 ? wanted : all) {
    for (const [as, [width, height]] of Object.entries(SIZES)) {
      if (option('as') && option('as') !== as) continue;
      for (const theme of ['light', 'dark']) {
        if (option('theme') && option('theme') !== theme) continue;
        await page.setViewportSize({ width, height });
        await page.goto(`${address}test/look/gallery/index.html?state=${state}&theme=${theme}&as=${as}`);
        await page.waitForSelector('[data-ready]');
        await page.evaluate(() => document.fonts.ready);
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        for (let from = 0; from < whole; from += 1400) {
          const path = `look/board/${state}-${as}-${theme}${from > 0 ? `-${from / 1400 + 1}` : ''}.png`;
          const clip = { x: 0, y: from, width, height: Math.min(1400, whole - from) };
          await page.screenshot({ path, clip, fullPage: true });
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
