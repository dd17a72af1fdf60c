import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Deck } from '../../src/decks/schema.ts';
import { arabicDeck } from '../print/arabic-deck.ts';
import { fullDeck } from '../print/full-deck.ts';
import { backsOff, faultsOf, gatherSheets } from '../print/look-at-paper.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, expectAccessible, laptop, phone, test } from './support/room.ts';

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'in-step-paper-'));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `deck print` as an author would; answers the file. */
function printed(deck: string, name: string): string {
  const out = path.join(folder, name);
  execFileSync('npm', ['run', '--silent', 'deck', '--', 'print', deck, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}

function written(name: string, deck: Deck): string {
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(deck));
  return file;
}

const CONTENT = 'content/decks/ten-minutes.json';

test('a printed deck has text, tags, headings and an order that a screen reader can follow', async () => {
  const pdf = await readPdf(readFileSync(printed(CONTENT, 'deck.pdf')));

  expect(pdf).toMatchObject({
    isTagged: true,
    language: 'en-GB',
    title: 'Two cards, ten minutes: to play on paper',
  });
  expect(pdf.bookmarks).toEqual(expect.arrayContaining(['How to play on paper', 'Tiles and seals']));

  const [first] = (await pdf.partsOf(1)).filter(({ role }) => /^H\d$/.test(role));
  expect(first).toEqual({ role: 'H1', text: 'Two cards, ten minutes' });

  const headings: number[] = [];
  for (let page = 1; page <= pdf.pages; page += 1) {
    for (const { role } of await pdf.partsOf(page)) if (/^H\d$/.test(role)) headings.push(Number(role[1]));
  }
  expect(headings.filter((level) => level === 1)).toHaveLength(1);
  for (const [at, level] of headings.entries()) {
    expect(
      level - (headings[at - 1] ?? level),
      `heading ${at} goes down by one level at most`,
    ).toBeLessThanOrEqual(1);
  }
});

test('each card of a printed deck is read whole: who speaks, the statement, the questions; then easy words, and what it does', async () => {
  const deck = JSON.parse(readFileSync(CONTENT, 'utf8')) as Deck;
  const card = deck.cards[0];
  const pdf = await readPdf(readFileSync(printed(CONTENT, 'cards.pdf')));
  const pages = Array.from({ length: pdf.pages }, (_, index) => index + 1);
  const texts = await Promise.all(pages.map((page) => pdf.textOf(page)));
  const front =
    texts.findIndex((text) => text.replaceAll(/\s+/g, ' ').includes(card?.text.slice(0, 30) ?? '')) + 1;
  expect(front % 2, 'a front is on the first side of its paper').toBe(1);

  const said = (await pdf.partsOf(front)).filter(({ role }) =>
    ['H3', 'P', 'BlockQuote', 'LI'].includes(role),
  );
  const at = said.findIndex(({ role }) => role === 'BlockQuote');
  expect(said[at - 2]).toEqual({ role: 'H3', text: 'Service users and carers' });
  expect(said[at]?.text).toContain(card?.text.slice(0, 30));
  expect(said.slice(at + 1, at + 4)).toEqual(card?.prompts?.map((text) => ({ role: 'LI', text })));

  const back = (await pdf.partsOf(front + 1)).map(({ role, text }) => `${role} ${text}`);
  const told = ['H3 Card 1 · People', 'H4 Easy words', 'H4 What the card does'].map((part) =>
    back.indexOf(part),
  );
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told).not.toContain(-1);
  expect(back.slice(told[2]).join(' ')).toMatch(/P (Place|Take) an? \w+ tile/);
});

const STARTER = 'content/decks/path-to-personalisation.json';

for (const [name, deck] of [
  ['the starter deck', () => STARTER],
  ['a deck in which every text is as long as it may be', () => written('full', fullDeck())],
  ['a deck from right to left', () => written('arabic', arabicDeck())],
] as const) {
  test(`of ${name} nothing is cut, nothing lies over anything, and every sheet is one page`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const html = printed(deck(), 'pack.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.emulateMedia({ media: 'print' });
    await page.goto(pathToFileURL(html).href);
    await page.evaluate(async () => await document.fonts.ready);
    const sheets = await page.evaluate(gatherSheets);

    expect(faultsOf(sheets)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(html).href]);
    const off = [...backsOff(sheets)];
    expect(off.length).toBeGreaterThan(4);
    expect(off.filter(([, millimetres]) => millimetres > 0.2)).toEqual([]);
    const pdf = await readPdf(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    );
    expect(pdf.pages).toBe(sheets.length);
    expect(pdf.isTagged).toBe(true);
  });
}

test('words that have no room on their card are noticed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(printed(CONTENT, 'spoilt.html')).href);
  await page.evaluate(() => {
    const statement = document.querySelector('article blockquote');
    statement?.append(' and so on'.repeat(200));
  });
  const faults = faultsOf(await page.evaluate(gatherSheets)).join('\n');
  expect(faults).toContain('out of its box');
  expect(faults).toContain('lies over');
});

test('the page of a deck shows its sheets and prints them, light on a dark screen, and lets everybody use it', async ({
  room,
}) => {
  for (const [size, dark] of [
    [laptop, false],
    [phone, true],
  ] as const) {
    const page = await room.device({ size, dark });
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-was-printed', '');
    });
    await page.goto('/decks/ten-minutes/print');
    await expect(page.getByRole('heading', { name: 'Two cards, ten minutes', level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.locator('html[data-was-printed]')).toBeAttached();
    const paper = page.locator('[data-sheet]');
    expect(await paper.first().evaluate((sheet) => getComputedStyle(sheet).color)).toBe('rgb(42, 36, 51)');
    const pdf = await readPdf(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    );
    expect(pdf.pages).toBe(await paper.count());
    await page.getByRole('link', { name: 'Back to the deck' }).click();
    await expect(page).toHaveURL(/\/decks\/ten-minutes$/);
  }
});

test('a deck that isn’t there can’t be printed, and the page says so', async ({ room }) => {
  const page = await room.device({ size: phone });
  await page.goto('/decks/no-such-deck/print');
  await expect(page.getByRole('heading', { name: 'Nothing to print yet' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('There is no deck of this name');
  await expectAccessible(page);
});
