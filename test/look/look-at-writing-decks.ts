/**
 * Takes the pictures of `docs/writing-decks.md` again, from a real server and the sheet beside the guide:
 *
 *     npm run build && node --import tsx test/look/look-at-writing-decks.ts
 */
import type { Locator, Page } from '@playwright/test';
import { ServerProcess } from '../e2e/support/server.ts';
import { SIZES, startBrowser } from './browser.ts';

const SHEET = 'docs/writing-decks-practice.csv';
const FOLDER = 'docs/pictures';
/** What is left free around a part of the page, in pixels. */
const FREE = 12;

const server = await ServerProcess.open();
const browser = await startBrowser();
try {
  const [width, height] = SIZES.laptop;
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  await takeAll(await context.newPage());
} finally {
  await browser.close();
  await server.stop();
}

async function takeAll(page: Page): Promise<void> {
  await page.goto('/decks');
  await page.getByRole('heading', { name: 'On this server' }).waitFor();
  await take(page, 'start', { from: page.getByRole('heading', { level: 1 }), height: 460 });
  await page.getByLabel('What is it called?').fill('Going home from hospital');
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await bringSheet(page);
  await mend(page);
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await take(page, 'map', { from: page.getByRole('table').locator('..') });
  await write(page);
  await page.getByRole('button', { name: 'See it in the room' }).click();
  await page.frameLocator('iframe').first().getByText('opens the boxes').first().waitFor();
  await take(page, 'room', { from: page.getByRole('dialog') });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Check', exact: true }).click();
  await page.getByText('The same in numbers').waitFor();
  await take(page, 'time', { from: page.getByRole('region', { name: 'How it plays' }) });
  await translate(page);
  await joinTwo(page);
}

async function bringSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring cards from a file' }).click();
  await (await chooser).setFiles(SHEET);
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.keyboard.press('Escape');
}

async function mend(page: Page): Promise<void> {
  await open(page, /He filmed his dog/);
  const goals = page.getByRole('group', { name: 'Which goals does it suggest?' });
  await take(page, 'mend', { from: goals.locator('..') });
  await page.getByRole('button', { name: /^Use “quality/ }).click();
  await open(page, /Friday start/);
  await page.getByRole('radio', { name: /Providers/ }).check();
}

async function write(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await open(page, /eleven boxes/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await take(page, 'card', { height: 640 });
}

async function translate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Languages', exact: true }).click();
  await page.getByLabel('Add a language').fill('cy');
  await page.getByRole('button', { name: 'Begin translating' }).click();
  const card = page.getByRole('region', { name: 'Card people-001' });
  await card
    .getByLabel('Words of the card in Welsh')
    .fill('Anfonon nhw fi adref gydag un ar ddeg o focsys tabledi a bag i’m sliperi.');
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await open(page, /eleven boxes/);
  const words = page.getByLabel('What do they say?');
  await words.fill((await words.inputValue()).replace('eleven', 'twelve'));
  await page.getByRole('link', { name: 'Languages', exact: true }).click();
  await take(page, 'languages', { from: card, height: 520 });
}

/** Two people write on the same card; the second to save is asked. */
async function joinTwo(page: Page): Promise<void> {
  const other = await page.context().browser()?.newContext({ baseURL: server.url });
  const theirs = await other?.newPage();
  if (!theirs) throw new Error('no second window');
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await open(page, /one cup of tea/);
  await save(page);
  await theirs.goto(page.url());
  await theirs
    .getByLabel('What do they say?')
    .fill('Our drivers stay for tea. The contract calls it waiting.');
  await save(theirs);
  const mine = 'Our volunteers stay for one cup of tea, and nobody pays for the cup.';
  await page.getByLabel('What do they say?').fill(mine);
  await page.getByRole('button', { name: 'Save on the server' }).click();
  await page.getByRole('button', { name: 'Join both and save' }).waitFor();
  await take(page, 'two', { from: page.getByRole('dialog') });
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save on the server' }).click();
  await page.getByText('Saved on the server.').first().waitFor();
}

async function open(page: Page, card: RegExp): Promise<void> {
  await page.getByRole('link', { name: card }).click();
  await page.getByRole('heading', { name: /^Card \d+ of/ }).waitFor();
}

interface Part {
  /** Left out: what the window shows. */
  from?: Locator;
  /** How much of it, in pixels; left out: all. */
  height?: number;
}

async function take(page: Page, name: string, { from, height }: Part): Promise<void> {
  await page.mouse.move(0, 0);
  await from?.scrollIntoViewIfNeeded();
  await page.evaluate(async () => await document.fonts.ready);
  const box = await from?.boundingBox();
  const view = page.viewportSize();
  if (!view) throw new Error('a window without a size');
  const y = Math.max(0, (box?.y ?? 0) - FREE);
  const whole = box ? box.height + 2 * FREE : view.height;
  await page.screenshot({
    path: `${FOLDER}/writing-decks-${name}.jpg`,
    type: 'jpeg',
    quality: 80,
    clip: box
      ? {
          x: Math.max(0, box.x - FREE),
          y,
          width: Math.min(view.width, box.width + 2 * FREE),
          height: Math.min(height ?? whole, view.height - y),
        }
      : { x: 0, y: 0, width: view.width, height: height ?? view.height },
  });
}
