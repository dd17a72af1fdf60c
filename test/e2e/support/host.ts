import { expect, type Page } from '@playwright/test';

/** Starts a workshop from the home page, as a facilitator does: a short one. Answers its join code. */
export async function startWorkshop(page: Page, how: RegExp = /A taster/): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Host a workshop' }).click();
  await page.getByRole('radio', { name: how }).check();
  await page.getByRole('radio', { name: '30 minutes' }).check();
  await page.getByRole('button', { name: 'Set the tables' }).click();
  await expect(page).toHaveURL(/\/w\/[^/]+\/host$/);
  const workshop = new URL(page.url()).pathname.split('/')[2] ?? '';
  expect(workshop).not.toBe('');
  const code = await page
    .getByRole('banner')
    .getByText(/^[A-Z0-9]{4,5}$/)
    .first()
    .textContent();
  return code?.trim() ?? '';
}

/** Opens the screen of the only table in a window of its own. */
export async function openScreen(host: Page): Promise<Page> {
  const opened = host.context().waitForEvent('page');
  const link = host.getByRole('link', { name: /^Open the screen of/ }).first();
  if (!(await link.isVisible())) await host.getByRole('button', { name: /Open this table’s screen/ }).click();
  await link.click();
  const screen = await opened;
  await screen.setViewportSize({ width: 1920, height: 1080 });
  return screen;
}
