import type { Page } from '@playwright/test';
import type { ServerProcess } from '../server.ts';

/** A screen of the product in a state in which somebody may meet it. */
export interface State {
  name: string;
  page: Page;
}

/** Where the states are met: one server, and a page for each kind of device. */
export interface Visit {
  server: ServerProcess;
  page: () => Promise<Page>;
}

export type States = AsyncGenerator<State, void>;

/** Opens an address and waits until there is something to read. */
export async function open(page: Page, path: string): Promise<void> {
  // An address that differs only behind its `#` would not be loaded again.
  await page.goto('about:blank');
  await page.goto(path);
  await settled(page);
}

/** The page's own bundle is there, and its type. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1:not([class*=loading])').first().waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
