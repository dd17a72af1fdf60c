import type { Browser, Page } from '@playwright/test';
import { EVERY_STATE } from '../e2e/support/states/every-state.ts';
import { ServerProcess } from '../e2e/support/server.ts';
import { SIZES, THEMES } from './browser.ts';

export interface LookAt {
  folder: string;
  /** Only these states (the start of their names); none = all. */
  states: readonly string[];
  /** A key of `SIZES`, and a theme; `undefined` = all. */
  as: string | undefined;
  theme: string | undefined;
}

/** Every screen and state of the product, as a real server shows it, at three sizes, in daylight and lamp-lit. */
export async function lookAtScreens(browser: Browser, wanted: LookAt): Promise<void> {
  const server = await ServerProcess.open();
  try {
    for (const [part, visit] of Object.entries(EVERY_STATE)) {
      const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
      context.setDefaultTimeout(15_000);
      try {
        const page = async (): Promise<Page> => await context.newPage();
        for await (const state of visit({ server, page })) await shoot(state, wanted);
      } catch (error) {
        console.error(`${part}:`, error);
        process.exitCode = 1;
      }
      await context.close();
    }
  } finally {
    await server.stop();
  }
}

async function shoot({ name, page }: { name: string; page: Page }, wanted: LookAt): Promise<void> {
  if (wanted.states.length > 0 && !wanted.states.some((start) => name.startsWith(start))) return;
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    if (wanted.as !== undefined && wanted.as !== size) continue;
    await page.setViewportSize({ width, height });
    for (const colorScheme of THEMES) {
      if (wanted.theme !== undefined && wanted.theme !== colorScheme) continue;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${wanted.folder}/${name}.${size}.${colorScheme}.png` });
      if (size === 'phone' && colorScheme === 'light') await shootWhole(page, `${wanted.folder}/${name}`);
    }
  }
}

/** What a phone shows after scrolling, where that is more than a view. */
async function shootWhole(page: Page, path: string): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewportSize()?.width ?? 390;
  if (whole <= (page.viewportSize()?.height ?? 0) + 4) return;
  await page.setViewportSize({ width, height: Math.min(whole, 3000) });
  await page.screenshot({ path: `${path}.phone.whole.png` });
}
