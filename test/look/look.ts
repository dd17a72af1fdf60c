/**
 * Writes pictures to `look/`, at a projector's, a laptop's and a phone's size, in daylight and lamp-lit:
 *
 *     node --import tsx test/look/look.ts [state …] [--as=phone] [--theme=dark]
 */
import { mkdir } from 'node:fs/promises';
import { startBrowser } from './browser.ts';
import { lookAtGallery } from './look-at-gallery.ts';

const said = process.argv.slice(2);
const option = (name: string): string | undefined =>
  said.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

const browser = await startBrowser();
try {
  await mkdir('look/board', { recursive: true });
  await lookAtGallery(browser, 'look/board', {
    states: said.filter((each) => !each.startsWith('--')),
    as: option('as'),
    theme: option('theme'),
  });
} finally {
  await browser.close();
}
