import { ToldTable } from '../told-table.ts';
import { open, settled, type States, type Visit } from './state.ts';

const ADDRESSES = {
  home: '/',
  help: '/help',
  privacy: '/privacy',
  accessibility: '/accessibility',
  lost: '/nowhere-at-all',
  'host-start': '/host',
} as const;

/** Pages that need no workshop, and starting one. */
export async function* stillPages({ page: open_, server }: Visit): States {
  const page = await open_();
  for (const [name, path] of Object.entries(ADDRESSES)) {
    await open(page, path);
    yield { name, page };
  }
  await page.getByRole('textbox', { name: /called/ }).fill('');
  await page.getByRole('radio', { name: /A taster/ }).check();
  yield { name: 'host-start-missing', page };

  await open(page, '/');
  await page.getByRole('button', { name: 'How it looks' }).click();
  yield { name: 'preferences', page };

  const { made } = await ToldTable.lay(server, 'first-roll');
  await open(page, `/w/${made.code}/host`);
  yield { name: 'host-become', page };
  await page.getByRole('textbox').fill('four words that are wrong');
  await page.getByRole('button', { name: 'Run the workshop from here' }).click();
  await settled(page);
  yield { name: 'host-become-refused', page };
}
