import { expect, test, expectAccessible, projector } from './support/room.ts';
import { byKeys } from './support/keys.ts';
import { playOn, stepButton, whoseStep } from './support/play.ts';

test('a whole game on one screen, with the network cut after the page has loaded, by keyboard alone', async ({
  room,
}) => {
  test.setTimeout(300_000);
  const page = await room.device({ size: projector, keysOnly: true });
  await page.goto('/play');
  await expect(page.getByRole('heading', { name: 'Play on this screen' })).toBeVisible();
  await expectAccessible(page);
  await byKeys(page.getByRole('radio', { name: /A taster/ }));
  await byKeys(page.getByRole('radio', { name: '30 minutes' }));
  await byKeys(page.getByRole('button', { name: 'Start playing', exact: true }));
  await expect(stepButton(page, 'Roll the dice')).toBeVisible();
  await page.context().setOffline(true);

  await playOn([page], 6, byKeys);
  await expectAccessible(page);
  const steps = await playOn([page], 400, byKeys);
  expect(steps).toBeLessThan(400);
  expect(await whoseStep([page])).toBeNull();
  await expect(page.getByRole('table', { name: 'The path' }).first()).toBeAttached();
  await expectAccessible(page);
});

test('a game on one screen is still there after the page was closed, and with the keys of a clicker', async ({
  room,
}) => {
  const page = await room.device({ size: projector });
  await page.goto('/play');
  await page.getByRole('button', { name: 'Start playing', exact: true }).click();
  await expect(async () => {
    await page.keyboard.press('PageDown');
    await expect(stepButton(page, 'Show what the card does')).toBeVisible({ timeout: 1500 });
  }).toPass();
  const card = await page.getByRole('article').first().textContent();
  await page.reload();
  await page.getByRole('button', { name: 'Go on playing' }).click();
  await expect(stepButton(page, 'Show what the card does')).toBeVisible();
  expect(await page.getByRole('article').first().textContent()).toBe(card);
});
