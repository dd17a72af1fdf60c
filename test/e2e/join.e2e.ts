import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/room.ts';
import { startWorkshop } from './support/start-workshop.ts';

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond, 'pixels that stand out at the side').toBeLessThanOrEqual(0);
}

const SIZES: [string, [number, number]][] = [
  ['on a small phone', [320, 640]],
  ['at 400% zoom', [320, 256]],
  ['on a laptop', [1366, 768]],
];

for (const [where, size] of SIZES) {
  test(`joins with a code in three actions ${where}`, async ({ room }) => {
    const { code } = await startWorkshop(room, { tables: 2 });
    const page = await room.device({ size });
    await page.goto('/');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('textbox', { name: 'Your code' }).fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('radio', { name: 'Table 2' }).check();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page.getByRole('button', { name: 'Roll the dice' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('joins by keyboard alone', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const page = await room.device();
  await page.goto(`/join/${code}`);
  await expect(page.getByRole('heading', { name: 'Take a seat' })).toBeVisible();
  const tab = async (to: ReturnType<Page['getByRole']>): Promise<void> => {
    for (let presses = 0; presses < 30; presses++) {
      if (await to.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(to).toBeFocused();
  };
  await tab(page.getByRole('textbox', { name: /first name/ }));
  await page.keyboard.type('Amina');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Oaks' })).toBeChecked();
  await tab(page.getByRole('button', { name: 'Join' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Oaks/ }).first()).toBeVisible();
});

test('joins by the QR code, whose key leaves the address at once', async ({ namedRoom }) => {
  const { code } = await startWorkshop(namedRoom);
  const page = await namedRoom.device();
  await page.goto(`/join/${code}#key=${'k'.repeat(24)}`);
  await expect(page.getByRole('heading', { name: 'Take a seat' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('button', { name: 'Roll the dice' })).toBeVisible();
});

test('says what to do about a wrong code', async ({ room }) => {
  const page = await room.device();
  await page.goto('/join/ZZZZ');
  await expect(page.getByRole('main').getByText(/We can’t find a table with the code ZZZZ/)).toBeVisible();
  await expectAccessible(page);
});

test('comes back to its seat without a question', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const page = await room.device();
  await page.goto(`/join/${code}`);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page).toHaveURL(/\/w\//);
  await page.goto(`/join/${code}`);
  await expect(page).toHaveURL(/\/w\//);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Roll the dice' })).toBeVisible();
});

for (const address of ['/help', '/privacy', '/accessibility', '/nothing-here', '/w/no-such-workshop']) {
  test(`${address} can be read by everybody`, async ({ room }) => {
    const page = await room.device({ size: [320, 640], dark: true });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
