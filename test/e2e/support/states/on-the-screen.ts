import type { Moment } from '../../../support/told-moments.ts';
import { ToldTable } from '../told-table.ts';
import { open, type States, type Visit } from './state.ts';

/** Moments that a room's screen shows in its own way. */
export const ROOM_MOMENTS: readonly Moment[] = [
  'first-roll',
  'roll',
  'talk',
  'talk-heard-least',
  'talk-shared',
  'poem',
  'longest-card',
  'longest-poem',
  'place',
  'place-poem',
  'longest-effect',
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

/** The projector: one table, all tables, and what it says when something is missing. */
export async function* onTheScreen({ server, page: newPage }: Visit): States {
  const page = await newPage();
  const other = await newPage();
  const waiting = await ToldTable.lay(server, 'first-roll', { paused: true });
  await waiting.sit(other, '0');
  await open(page, waiting.screen);
  await page.getByText('1 person').first().waitFor();
  yield { name: 'screen-waiting', page };
  for (const name of ROOM_MOMENTS) {
    const table = await ToldTable.lay(server, name);
    await open(page, table.screen);
    yield { name: `screen-${name}`, page };
  }
  const several = await ToldTable.lay(server, 'talk', { tables: 4 });
  await several.sit(other, several.active);
  await open(page, several.screen);
  await other.goto('about:blank');
  await page.getByText('is connected just now').first().waitFor();
  yield { name: 'screen-away', page };
  await open(page, several.allTables);
  yield { name: 'screens', page };
  const nine = await ToldTable.lay(server, 'completed', { tables: 9 });
  await open(page, nine.allTables);
  yield { name: 'screens-nine', page };
  await page.context().setOffline(true);
  await page.getByText('Reconnecting').first().waitFor({ timeout: 60_000 });
  yield { name: 'screens-offline', page };
  await page.context().setOffline(false);
  await open(page, `/w/${several.made.workshopId}/table/no-such-table/screen`);
  yield { name: 'screen-lost', page };
}
