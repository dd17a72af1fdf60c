import type { Page } from '@playwright/test';
import { fortyCards } from '../spreadsheet.ts';
import { open, settled, type State, type States, type Visit } from './state.ts';

const PARTS = ['map', 'check', 'about', 'board', 'languages'] as const;

/** The list of decks, and a deck that is written: every part, every dialog, and what went wrong. */
export async function* writingDecks({ page: newPage, server }: Visit): States {
  const page = await newPage();
  await open(page, '/decks');
  await page.getByRole('link', { name: 'First steps on the path' }).waitFor();
  yield { name: 'decks', page };
  await bring(page, 'broken.csv', 'kind,text\nscenario,"open');
  await page.getByRole('heading', { name: /can’t be opened yet/ }).waitFor();
  yield { name: 'decks-broken-file', page };

  await open(page, '/decks/first-steps');
  yield { name: 'deck-cards', page };
  yield* aCard(page);
  for (const part of PARTS) {
    await open(page, `/decks/first-steps?show=${part}`);
    if (part === 'check') await page.getByText('The same in numbers').waitFor();
    yield { name: `deck-${part}`, page };
  }
  yield* manyCards(page);
  yield* twoHosts(page, await newPage(), server.url);

  await open(page, '/decks/nowhere-at-all');
  yield { name: 'deck-none', page };
  await open(page, '/decks');
  await page.getByRole('button', { name: 'Begin writing' }).click();
  yield { name: 'decks-unnamed', page };
  await page.getByLabel('What is it called?').fill('A deck of ours');
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await settled(page);
  yield { name: 'deck-empty', page };
}

async function* aCard(page: Page): AsyncGenerator<State, void> {
  await open(page, '/decks/first-steps?card=staff-01');
  yield { name: 'deck-card', page };
  await page.getByLabel('What do they say?').fill('Short.');
  await page.getByText('needs at least 10 characters').first().waitFor();
  yield { name: 'deck-card-wrong', page };
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'See it in the room' }).click();
  for (const device of ['Projector', 'Phone']) {
    await page.getByRole('radio', { name: device }).check();
    await page.frameLocator('iframe').getByRole('article').waitFor();
    yield { name: `deck-preview-${device.toLowerCase()}`, page };
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  yield { name: 'deck-card-gone', page };
  await page.getByRole('button', { name: 'Undo' }).click();
}

async function* manyCards(page: Page): AsyncGenerator<State, void> {
  await open(page, '/decks/first-steps');
  await page.getByRole('button', { name: 'Find cards' }).click();
  await page.getByRole('button', { name: 'Choose several' }).click();
  await page.getByRole('button', { name: 'Choose all that are shown' }).click();
  yield { name: 'deck-choosing', page };
  await page.getByRole('button', { name: 'Change them' }).click();
  yield { name: 'deck-many', page };
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'File', exact: true }).click();
  yield { name: 'deck-file', page };
  await bring(page, 'our-cards.csv', fortyCards());
  await page.getByRole('button', { name: 'Bring them in' }).waitFor();
  yield { name: 'deck-import', page };
  await page.keyboard.press('Escape');
}

/** Somebody else saved meanwhile. */
async function* twoHosts(page: Page, other: Page, server: string): AsyncGenerator<State, void> {
  await open(page, '/decks/first-steps?card=staff-02');
  await open(other, `${server}/decks/first-steps?card=staff-02`);
  for (const [each, words] of [
    [other, 'One host wrote these words here.'],
    [page, 'The other host wrote these words.'],
  ] as const) {
    await each.getByLabel('What do they say?').fill(words);
    await each.getByRole('button', { name: 'Save on the server' }).click();
    await each
      .getByText(/^(Saved on the server\.|Mine)$/)
      .first()
      .waitFor();
  }
  yield { name: 'deck-two-hosts', page };
  await page.getByRole('button', { name: 'Not now' }).click();
  yield { name: 'deck-two-hosts-later', page };
}

async function bring(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}
