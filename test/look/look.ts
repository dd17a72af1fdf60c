/**
 * Writes pictures to `look/`, at a projector's, a laptop's and a phone's size, in daylight and lamp-lit:
 *
 *     node --import tsx test/look/look.ts [state …] [--as=phone] [--theme=dark]     the board, from fixtures
 *     node --import tsx test/look/look.ts --screens [start of a name …]               every screen, from a real server
 *
 * Without anything said, both.
 */
import { mkdir } from 'node:fs/promises';
import { startBrowser } from './browser.ts';
import { lookAtGallery } from './look-at-gallery.ts';
import { lookAtScreens } from './look-at-screens.ts';

const said = process.argv.slice(2);
const option = (name: string): string | undefined =>
  said.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

const browser = await startBrowser();
try {
  await mkdir('look/board', { recursive: true });
  const names = said.filter((each) => !each.startsWith('--'));
  const onlyScreens = said.includes('--screens');
  if (onlyScreens || said.length === 0)
    await lookAtScreens(browser, {
      folder: 'look/screens',
      states: names,
      as: option('as'),
      theme: option('theme'),
    });
  if (!onlyScreens)
    await lookAtGallery(browser, 'look/board', {
      states: names,
      as: option('as'),
      theme: option('theme'),
    });
} finally {
  await browser.close();
}
