import { expect, type Page } from '@playwright/test';

export const TEAM_NAMES = ['Kingfishers', 'Oaks', 'Lanterns', 'Harbour'] as const;
export type TeamName = (typeof TEAM_NAMES)[number];

/** Joins as a person does: opens the address of the code, says who they are, picks a table and a seat. */
export async function join(
  page: Page,
  code: string,
  who: { name?: string; team: TeamName; table?: number },
): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Your code' }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Take a seat' })).toBeVisible();
  if (who.name) await page.getByRole('textbox', { name: /first name/ }).fill(who.name);
  const tables = page.getByRole('group', { name: 'Which table are you at?' });
  if ((await tables.count()) > 0)
    await tables.getByRole('radio', { name: new RegExp(`Table ${who.table ?? 1}\\b`) }).check();
  await page.getByRole('radio', { name: new RegExp(who.team) }).check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page).toHaveURL(/\/w\//);
}

/** The words that bring this seat to another device. */
export async function seatWordsOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Your seat' }).click();
  const shown = page.getByText(/^[a-z]+-[a-z]+-\d+$/);
  const show = page.getByRole('button', { name: /seat words/i });
  if ((await show.count()) > 0 && (await shown.count()) === 0) await show.first().click();
  const words = await shown.first().textContent();
  await page.keyboard.press('Escape');
  return words?.trim() ?? '';
}

/** Brings a seat to this device. */
export async function moveHere(page: Page, code: string, seatWords: string): Promise<void> {
  await page.goto(`/join/${code}`);
  await page.getByText('I have seat words').click();
  await page.getByRole('textbox', { name: 'Your seat words' }).fill(seatWords);
  await page.getByRole('button', { name: 'Bring my seat here' }).click();
  await expect(page).toHaveURL(/\/w\//);
}
