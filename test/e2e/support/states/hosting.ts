import type { Page } from '@playwright/test';
import { ToldTable } from '../told-table.ts';
import { open, settled, type States, type Visit } from './state.ts';

const DRAWERS = {
  card: 'The card and this turn',
  history: 'History, and going back',
  teams: 'The teams',
  tiles: 'Tiles and blocks',
  rules: 'What is in play',
  words: 'Words that people wrote',
  end: 'The end of the game',
  here: 'Who is here',
  screen: 'Open this table’s screen',
  rename: 'Name this table',
} as const;

/** The facilitator's page: all tables, one table with each drawer open, and the other parts. */
export async function* hosting(visit: Visit): States {
  const { server, page: newPage } = visit;
  const page = await newPage();
  const other = await newPage();
  const waiting = await ToldTable.lay(server, 'first-roll', { paused: true, tables: 3 });
  await open(page, waiting.host);
  yield { name: 'host-waiting', page };
  const one = await ToldTable.lay(server, 'first-roll', { paused: true });
  await open(page, one.host);
  yield { name: 'host-one-waiting', page };

  const many = await ToldTable.lay(server, 'kept', { tables: 5 });
  await many.sit(other, many.active);
  await open(page, many.host);
  yield { name: 'host-running', page };
  for (const part of ['people', 'workshop', 'helpers']) {
    await open(page, `${many.host.split('#')[0]}?show=${part}`);
    await uncover(page);
    yield { name: `host-${part}`, page };
  }
  await open(page, `${many.host.split('#')[0]}?show=workshop`);
  await page.getByRole('button', { name: 'Show the code in large letters' }).click();
  yield { name: 'host-code-large', page };

  const table = await ToldTable.lay(server, 'kept');
  await table.sit(other, table.active);
  await open(page, table.host);
  yield { name: 'host-table', page };
  for (const [name, drawer] of Object.entries(DRAWERS)) {
    const front = page.getByRole('button', { name: drawer, exact: true });
    await front.click();
    yield { name: `host-tool-${name}`, page };
    await front.click();
  }
  yield* acts(page);
  yield* notices(visit, page, other);
}

async function uncover(page: Page): Promise<void> {
  const covers = page.getByRole('button', { name: /: look$/ });
  while ((await covers.count()) > 0) await covers.first().click();
}

/** Acts opened, as they say what everybody will see. */
async function* acts(page: Page): States {
  const press = async (name: string | RegExp): Promise<void> =>
    await page.getByRole('button', { name }).first().click();
  await press('History, and going back');
  await press(/^Back to here/);
  yield { name: 'host-history-preview', page };
  await press('History, and going back');
  await press('The card and this turn');
  await press('Swap the card');
  yield { name: 'host-swap', page };
  await press('Choose a card');
  yield { name: 'host-choose', page };
  await press('Mend the words of this card');
  yield { name: 'host-mend', page };
  await press('The card and this turn');
  await press(/^Play for/);
  yield { name: 'host-play-for', page };
}

/** What needs the facilitator. */
async function* notices({ server }: Visit, page: Page, other: Page): States {
  const asked = await ToldTable.lay(server, 'talk-asked-to-move-on', { tables: 2 });
  await asked.sit(other, asked.active);
  await open(page, asked.host);
  await other.goto('about:blank');
  await page.getByText('is connected').first().waitFor();
  yield { name: 'host-needs', page };
  await page
    .getByRole('link', { name: /^Look in/ })
    .or(page.getByRole('link', { name: /^Go to/ }))
    .first()
    .click();
  await settled(page);
  yield { name: 'host-needs-table', page };
  for (const name of ['paused', 'ended'] as const) {
    const table = await ToldTable.lay(server, name);
    await open(page, table.host);
    yield { name: `host-${name}`, page };
  }
  await page.clock.install();
  const alone = await ToldTable.lay(server, 'first-roll', { paused: true });
  await open(page, alone.host);
  await page.clock.runFor(90_000);
  yield { name: 'host-not-reached', page };
  await page.clock.resume();
}
