import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from './support/people.ts';
import { pressStep, stepButton, takeStep, whoseStep } from './support/play.ts';
import { expect, laptop, projector, test } from './support/room.ts';

/** Plays on one screen until a tile with words lies on the path, and the Oaks read a card. */
async function playToOaks(page: Page, words: string): Promise<void> {
  const tile = page.getByRole('cell', { name: `tile: ${words}` });
  for (let steps = 0; steps < 100; steps++) {
    const next = await whoseStep([page]);
    if (!next) break;
    const isPlaced = (await tile.count()) > 0;
    if (isPlaced && (await page.getByText('Oaks: read the card').isVisible())) return;
    if (next.step === 'Place' && !isPlaced) await placeWith(page, words);
    else await takeStep(next);
  }
  throw new Error('no card placed a tile');
}

async function placeWith(page: Page, words: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Where?' }).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Add words to the tile' }).click();
  await page.getByRole('textbox', { name: /Words on the tile/ }).fill(words);
  await pressStep(stepButton(page, 'Place'));
  await expect(page.getByRole('cell', { name: `tile: ${words}` })).toBeAttached();
}

/** Every cell of the path, as it is read. */
async function pathOn(page: Page): Promise<string[]> {
  return await page.getByRole('table', { name: 'The path' }).first().getByRole('row').allTextContents();
}

test('a game of one screen is saved as a file, and goes on as a table of a workshop with phones', async ({
  room,
}) => {
  test.setTimeout(180_000);
  const laptopOfAll = await room.device({ size: projector });
  await laptopOfAll.goto('/play');
  await laptopOfAll.getByRole('radio', { name: /A workshop/ }).check();
  await laptopOfAll.getByRole('radio', { name: '30 minutes' }).check();
  await laptopOfAll.getByRole('button', { name: 'Start playing', exact: true }).click();
  await laptopOfAll.context().setOffline(true);
  await playToOaks(laptopOfAll, 'Grandma’s own soup');

  await laptopOfAll.getByRole('button', { name: 'Facilitator' }).click();
  const sheet = laptopOfAll.getByRole('dialog', { name: 'What the facilitator can do' });
  await sheet.getByRole('button', { name: 'The card and this turn' }).click();
  await sheet.getByRole('button', { name: 'Mend the words of this card' }).click();
  await sheet.getByRole('textbox', { name: 'The new words' }).fill('I have ten minutes, and soup.');
  await sheet.getByRole('button', { name: 'Change the words' }).click();
  await expect(laptopOfAll.getByRole('article').first()).toContainText('I have ten minutes, and soup.');
  const path = await pathOn(laptopOfAll);
  const saving = laptopOfAll.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^in-step-game-\d{4}-\d{2}-\d{2}\.json$/);
  const file = {
    name: saved.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await saved.path()),
  };

  const host = await room.device({ size: laptop });
  await host.goto('/host');
  await host.getByRole('button', { name: 'Go on with a game from one screen' }).click();
  const choosing = host.waitForEvent('filechooser');
  await host.getByRole('button', { name: 'Choose the file' }).click();
  await (await choosing).setFiles({ ...file, name: 'shopping.json', buffer: Buffer.from('milk, tea') });
  await expect(host.getByText(/^This file isn’t a game that can be opened/)).toBeVisible();
  await host.locator('input[type="file"]').setInputFiles(file);
  await expect(host.getByText(`${file.name} becomes table 1.`)).toBeVisible();
  await host.getByRole('button', { name: 'Set the tables' }).click();
  await expect(host).toHaveURL(/\/w\/[^/]+\/host$/);
  const code =
    (await host
      .getByRole('banner')
      .getByText(/^[A-Z0-9]{4,5}$/)
      .first()
      .textContent()) ?? '';

  const amina = await room.device();
  const bo = await room.device();
  await join(amina, code, { name: 'Amina', team: 'Kingfishers' });
  await join(bo, code, { name: 'Bo', team: 'Oaks' });
  await expect(bo.getByText('You are in. Nothing to do yet.')).toBeVisible();
  await host.getByRole('button', { name: 'Start playing', exact: true }).click();
  for (const phone of [amina, bo]) {
    await expect(phone.getByRole('article').first()).toContainText('I have ten minutes, and soup.');
    await expect(phone.getByRole('cell', { name: 'tile: Grandma’s own soup' })).toBeVisible();
    expect(await pathOn(phone)).toEqual(path);
    await expect(phone.getByRole('region', { name: 'What happened' })).toContainText(
      'The facilitator corrected the words of a card',
    );
  }
  expect((await whoseStep([amina, bo]))?.page).toBe(bo);
  for (;;) {
    const next = await whoseStep([bo]);
    if (!next) break;
    await takeStep(next);
    if (next.step === 'Finish the turn') break;
  }
  // The Lanterns played on the one screen, and have no phone yet.
  const carryOn = amina.getByRole('button', { name: 'Carry on for them' });
  await pressStep(carryOn);
  await takeStep({ page: amina, step: 'Roll the dice' });
  await expect(amina.getByRole('region', { name: 'What happened' })).toContainText(
    'Kingfishers carried on for Lanterns.',
  );
  await expect(host.getByText('Lanterns are talking about their card')).toBeVisible();
});
