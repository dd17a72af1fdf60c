import { ToldTable } from '../told-table.ts';
import { open, settled, type States, type Visit } from './state.ts';

/** Coming to a table: each step, and each way in which it is refused. */
export async function* joining({ page: newPage, server }: Visit): States {
  const page = await newPage();
  const join = page.getByRole('button', { name: 'Join', exact: true });
  await open(page, '/join');
  yield { name: 'join-code', page };
  await join.click();
  yield { name: 'join-empty', page };
  await open(page, '/join/ZZZZ');
  await page.getByText('We can’t find a table').first().waitFor();
  yield { name: 'join-unknown', page };

  const one = await ToldTable.lay(server, 'first-roll', { paused: true });
  await one.sit(page, '1', 'Joe');
  await page.evaluate(() => localStorage.clear());
  await open(page, `/join/${one.made.code}`);
  yield { name: 'join-seat', page };
  await page.getByRole('radio', { name: /Oaks/ }).check();
  await page.getByRole('button', { name: 'I have seat words' }).click();
  await page.getByRole('textbox', { name: 'Your seat words' }).fill('maple-otter-1');
  await page.getByRole('button', { name: 'Bring my seat here' }).click();
  await page.getByRole('textbox', { name: 'Your seat words', description: /./ }).waitFor();
  await settled(page);
  yield { name: 'join-words-refused', page };

  const many = await ToldTable.lay(server, 'first-roll', { paused: true, tables: 6 });
  await open(page, `/join/${many.made.code}`);
  yield { name: 'join-tables', page };
  await page.getByRole('radio', { name: /Table 3/ }).check();
  yield { name: 'join-tables-seat', page };

  await page.route('**/api/**', async (route) => await route.abort());
  await page.reload();
  await page.getByText('We can’t reach the table').first().waitFor();
  yield { name: 'join-offline', page };
  await page.unroute('**/api/**');
}
