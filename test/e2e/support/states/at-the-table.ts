import type { Page } from '@playwright/test';
import type { Moment } from '../../../support/told-moments.ts';
import { ToldTable } from '../told-table.ts';
import { settled, type States, type Visit } from './state.ts';

/** Moments that differ for the team whose turn it is. */
const YOURS: readonly Moment[] = [
  'first-roll',
  'roll',
  'enter-roll',
  'talk',
  'talk-shared',
  'talk-asked-to-move-on',
  'poem',
  'longest-card',
  'longest-poem',
  'place',
  'place-poem',
  'lend-a-hand',
  'remove-or-keep',
  'placed',
  'removed',
  'kept',
  'depends',
  'completed',
  'paused',
  'ended-part',
  'ended',
];
/** Moments that differ for those who wait. */
const THEIRS: readonly Moment[] = ['roll', 'talk-heard-least', 'place', 'completed'];

/** The table in a participant's hands. */
export async function* atTheTable(visit: Visit): States {
  const page = await visit.page();
  const lay = async (name: Moment): Promise<ToldTable> => await ToldTable.lay(visit.server, name);
  const sit = async (table: ToldTable, team = table.active): Promise<string> => {
    const words = await table.sit(page, team);
    await seated(page);
    return words;
  };
  const waiting = await ToldTable.lay(visit.server, 'first-roll', { paused: true });
  await sit(waiting);
  yield { name: 'table-waiting', page };
  for (const name of YOURS) {
    await sit(await lay(name));
    yield { name: `table-${name}`, page };
  }
  const other = await visit.page();
  for (const name of THEIRS) {
    const table = await lay(name);
    await table.sit(other, table.active, 'Joe');
    await sit(table, table.waiting);
    yield { name: `table-theirs-${name}`, page };
  }
  yield* opened(visit, page);
  yield* apart(visit, page);
}

async function seated(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Your seat' }).waitFor();
  await settled(page);
}

/** What opens at a table. */
async function* opened({ server }: Visit, page: Page): States {
  const press = async (name: string): Promise<void> =>
    await page.getByRole('button', { name }).first().click();
  const table = await ToldTable.lay(server, 'remove-or-keep');
  await table.sit(page, table.active);
  await seated(page);
  await press('Keep it and write an action');
  await press('Keep the tile');
  yield { name: 'table-keep-open', page };
  await page.keyboard.press('Escape');
  await press('It depends');
  yield { name: 'table-depends-open', page };
  await page.keyboard.press('Escape');
  await press('Where are we?');
  yield { name: 'table-where-open', page };
  await page.keyboard.press('Escape');
  await press('What do these mean?');
  yield { name: 'table-meanings-open', page };
  await press('Your seat');
  await press('My seat words');
  yield { name: 'table-seat-open', page };
  await press('Leave this table');
  yield { name: 'table-leave-open', page };
  await page.keyboard.press('Escape');
  const placing = await ToldTable.lay(server, 'place');
  await placing.sit(page, placing.active);
  await seated(page);
  await page.getByRole('radiogroup', { name: 'Where?' }).getByRole('radio').first().check();
  await press('Add words to the tile');
  await page.getByRole('textbox', { name: /Words on the tile/ }).fill('Time to listen');
  yield { name: 'table-place-chosen', page };
}

/** Cut off, set aside, moved away, gone. */
async function* apart({ server, page: newPage }: Visit, page: Page): States {
  const table = await ToldTable.lay(server, 'talk');
  const other = await newPage();
  await table.sit(other, table.active, 'Joe');
  await table.sit(page, table.waiting);
  await seated(page);
  await other.goto('about:blank');
  await page.getByRole('button', { name: 'Carry on for them' }).waitFor();
  yield { name: 'table-carry-on', page };
  await page.getByRole('button', { name: 'Carry on for them' }).click();
  await page.getByText('You are playing for').first().waitFor();
  yield { name: 'table-carrying', page };

  await page.context().setOffline(true);
  await page.getByText('Reconnecting. Your words are safe.').first().waitFor({ timeout: 60_000 });
  yield { name: 'table-offline', page };
  await page.context().setOffline(false);
  await page.getByText('Reconnecting. Your words are safe.').first().waitFor({ state: 'detached' });

  const moved = await ToldTable.lay(server, 'talk');
  const words = await moved.sit(page, moved.waiting);
  await seated(page);
  await fetch(`http://127.0.0.1:${server.port}/api/workshops/${moved.made.code}/rejoin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seatWords: words }),
  });
  await page.getByRole('heading', { name: 'Your seat is on another device now.' }).waitFor();
  yield { name: 'table-moved', page };
  const never = await ToldTable.lay(server, 'talk');
  await page.goto(`/w/${never.made.workshopId}`);
  await page.getByRole('heading', { name: 'You have no seat here yet.' }).waitFor();
  yield { name: 'table-no-seat', page };
}
