import type { Page } from '@playwright/test';
import { writeGame } from '../../../../src/protocol/game-file.ts';
import { moment, type Moment } from '../../../support/told-moments.ts';
import { open, settled, type States, type Visit } from './state.ts';

const MOMENTS: readonly Moment[] = [
  'first-roll',
  'enter-roll',
  'talk',
  'poem',
  'longest-card',
  'longest-poem',
  'place',
  'place-poem',
  'remove-or-keep',
  'placed',
  'completed',
  'paused',
  'ended',
];

/** Playing on one screen, from its start to its end. */
export async function* onOneScreen({ page: newPage }: Visit): States {
  const page = await newPage();
  await open(page, '/play');
  yield { name: 'play-start', page };
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await give(page, '{}');
  await page.getByText('This file isn’t a saved game').first().waitFor();
  yield { name: 'play-refused', page };
  for (const name of MOMENTS) {
    await open(page, '/play');
    await give(page, writeGame(moment(name).saved));
    await page.getByRole('button', { name: 'Facilitator' }).waitFor();
    await settled(page);
    yield { name: `play-${name}`, page };
  }
  await page.getByRole('button', { name: 'Facilitator' }).click();
  yield { name: 'play-tools', page };
  await open(page, '/play');
  yield { name: 'play-resume', page };
}

async function give(page: Page, text: string): Promise<void> {
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file][accept*="json"]').last().setInputFiles(file);
}
