import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parseDeck } from '../../src/decks/parse.ts';
import { fortyCards } from './support/spreadsheet.ts';
import { expect, expectAccessible, laptop, phone, test } from './support/room.ts';

/** Brings the spreadsheet by the button, as an author does first. */
async function bringCards(page: Page): Promise<void> {
  await page.goto('/decks');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await chooser
  ).setFiles({ name: 'our-cards.csv', mimeType: 'text/csv', buffer: Buffer.from(fortyCards()) });
  await expect(page).toHaveURL(/\/decks\/our-cards$/);
  await expect(page.getByText('40 cards', { exact: true })).toBeVisible();
}

/** The deck of a download, as any copy of In Step would open it. */
async function deckOf(download: Download) {
  const parsed = parseDeck(await readFile(await download.path()));
  return parsed.ok ? parsed.deck : parsed.problems;
}

async function downloaded(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the deck' }).click();
  return download;
}

test('forty cards from a spreadsheet with five mistakes become a deck: mended, filled in from the map, seen on the projector, downloaded', async ({
  room,
}) => {
  const page = await room.device({ size: laptop });
  await bringCards(page);
  await expectAccessible(page);

  // What must be mended is said, each with its way; what is certain is mended by a press.
  await page.getByRole('link', { name: /^Check/ }).click();
  const toMend = page.getByRole('region', { name: /^To mend/ });
  await expect(toMend.getByText('The deck has no perspective “stafff”')).toBeVisible();
  await expectAccessible(page);
  await toMend.getByRole('button', { name: 'Use “staff”' }).click();
  await toMend.getByRole('button', { name: 'Use “dignity”' }).click();
  await toMend.getByRole('button', { name: 'Use “place provision: economic”' }).click();
  await toMend.getByRole('listitem').filter({ hasText: '“Status” is “done”' }).getByRole('link').click();
  await page.getByRole('radio', { name: 'Ready' }).check();
  await page.getByRole('link', { name: /^Check/ }).click();
  await toMend
    .getByRole('listitem')
    .filter({ hasText: 'needs at least 10 characters' })
    .getByRole('link')
    .click();
  const words = page.getByLabel('What do they say?');
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await words.fill('I would lend you my garden.');
  await expect(words).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('link', { name: 'Check', exact: true }).click();
  await expect(page.getByText('This deck can be played.')).toBeVisible();
  await expect(page.getByText(/of the games are finished/)).toBeVisible({ timeout: 30_000 });

  // The map says what is missing, and an empty place is the card.
  await page.getByRole('link', { name: 'Map' }).click();
  await expectAccessible(page);
  const empty = page.getByRole('button', { name: /^Take .* no card yet$/ }).first();
  const name = (await empty.getAttribute('aria-label')) ?? '';
  await empty.click();
  await expect(page.getByRole('heading', { name: 'Card 41 of 41' })).toBeVisible();
  await words.fill('They took my name off the door before I had gone.');
  await page.getByLabel('The same in easy words').fill('My name was on the door. They took it off.');
  await page.getByRole('radio', { name: 'Ready' }).check();
  await page.getByRole('link', { name: 'Map' }).click();
  await expect(page.getByRole('button', { name: name.replace('no card yet', '1 card') })).toBeVisible();
  await page.goBack();

  // As the room will see it.
  await page.getByRole('button', { name: 'See it in the room' }).click();
  const projector = page.frameLocator('iframe[title="The card on a Projector"]');
  await expect(projector.getByRole('article').getByText(/They took my name off the door/)).toBeVisible();
  await page.getByRole('radio', { name: 'Phone' }).check();
  const hands = page.frameLocator('iframe[title="The card on a Phone"]');
  await expect(hands.getByRole('article').getByText(/They took my name off the door/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const deck = await deckOf(await downloaded(page));
  expect(deck).toMatchObject({ title: 'our cards' });
  expect('cards' in deck && deck.cards.length).toBe(41);
});

test('a deck is begun, written, undone and moved about with keys alone', async ({ room }) => {
  const page = await room.device({ size: laptop });
  await page.addInitScript(() => {
    addEventListener(
      'pointerdown',
      () => document.documentElement.setAttribute('data-pointer', 'used'),
      true,
    );
  });
  await page.goto('/decks');
  await page.getByLabel('What is it called?').focus();
  await page.keyboard.type('Doors');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/decks\/doors$/);
  for (const words of ['I knock, and then I wait.', 'I have asked for nine.']) {
    await page.getByRole('button', { name: 'New card' }).first().press('Enter');
    await page.getByLabel('What do they say?').focus();
    await page.keyboard.type(words);
  }
  await page.getByRole('button', { name: 'Move up' }).press(' ');
  await expect(page.getByRole('heading', { name: 'Card 1 of 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Card 2 of 2' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { name: 'Card 1 of 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Take out', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The card was taken out' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Card 1 of 2' })).toBeVisible();
  expect(await page.locator('html').getAttribute('data-pointer')).toBeNull();

  // Kept in this browser without a press.
  await expect(page.getByText('In this browser only.', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 cards', { exact: true })).toBeVisible();
});

test('two hosts save one deck: the second sees what differs and chooses; a card is tried in a game', async ({
  room,
}) => {
  const [one, other] = [await room.device({ size: laptop }), await room.device({ size: laptop })];
  for (const page of [one, other]) {
    await page.goto('/decks/first-steps?card=staff-01');
    await expect(page.getByLabel('What do they say?')).toBeVisible();
  }
  await one.getByLabel('What do they say?').fill('One host wrote these words here.');
  await one.getByRole('button', { name: 'Save on the server' }).click();
  await expect(one.getByText('Saved on the server.', { exact: true }).first()).toBeVisible();

  await other.getByLabel('What do they say?').fill('The other host wrote these words.');
  await other.getByLabel('Who speaks?').fill('somebody else');
  await other.getByRole('button', { name: 'Save on the server' }).click();
  const choice = other.getByRole('radiogroup', { name: 'staff-01: Words of the card' });
  await expect(choice.getByText('One host wrote these words here.')).toBeVisible();
  await expectAccessible(other);
  await choice.getByRole('radio', { name: 'Theirs' }).check();
  await other.getByRole('button', { name: 'Join both and save' }).click();
  await expect(other.getByLabel('What do they say?')).toHaveValue('One host wrote these words here.');
  await expect(other.getByLabel('Who speaks?')).toHaveValue('somebody else');
  await expect(other.getByText('Saved on the server.', { exact: true }).first()).toBeVisible();

  await other.getByRole('button', { name: 'Try it in a game' }).click();
  await expect(other.getByRole('article').getByText(/One host wrote these words here/)).toBeVisible();
  await other.goBack();
  await expect(other.getByLabel('Who speaks?')).toHaveValue('somebody else');
});

test('on a phone: one card at a time, and nothing to scroll sideways', async ({ room }) => {
  const page = await room.device({ size: phone });
  await page.goto('/decks/first-steps');
  await page.getByRole('link', { name: /I knock, and then I wait/ }).click();
  await expect(page.getByLabel('What do they say?')).toBeVisible();
  await expectAccessible(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const part of [
      '',
      '?card=staff-01',
      '?show=map',
      '?show=check',
      '?show=about',
      '?show=board',
      '?show=languages',
    ]) {
      await page.goto(`/decks/first-steps${part}`);
      await expect(page.getByRole('main')).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${part} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
