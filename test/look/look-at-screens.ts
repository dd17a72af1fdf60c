import type { Browser, Page } from '@playwright/test';
import { join } from '../e2e/support/people.ts';
import { stepButton, takeStep, whoseStep } from '../e2e/support/play.ts';
import { ServerProcess } from '../e2e/support/server.ts';

const SIZES = { projector: [1920, 1080], laptop: [1366, 768], phone: [390, 844] } as const;
const THEMES = ['light', 'dark'] as const;

export interface LookAt {
  folder: string;
  /** Only these screens (the start of their names); none = all. */
  screens: readonly string[];
}

/** Every screen and state of the product, as a real server shows it, at three sizes, in daylight and lamp-lit. */
export async function lookAtScreens(browser: Browser, { folder, screens }: LookAt): Promise<void> {
  const server = await ServerProcess.open();
  const wanted = (name: string): boolean =>
    screens.length === 0 || screens.some((one) => name.startsWith(one));
  const look = async (page: Page, name: string): Promise<void> => {
    if (!wanted(name)) return;
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.screenshot({ path: `${folder}/${name}.${size}.${colorScheme}.png` });
      }
    }
  };
  try {
    const device = async (path: string): Promise<Page> => {
      const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(path);
      await page.locator('h1').first().waitFor({ state: 'attached' });
      return page;
    };
    await stillPages(device, look);
    await aWorkshop(server, { device, look });
    await oneScreen(device, look);
  } finally {
    await server.stop();
  }
}

type Device = (path: string) => Promise<Page>;
type Look = (page: Page, name: string) => Promise<void>;

async function stillPages(device: Device, look: Look): Promise<void> {
  const pages = {
    home: '/',
    'join-code': '/join',
    'join-unknown': '/join/ZZZZ',
    start: '/host',
    help: '/help',
  };
  const more = { privacy: '/privacy', accessibility: '/accessibility', lost: '/nowhere' };
  for (const [name, path] of Object.entries({ ...pages, ...more })) await look(await device(path), name);
}

interface Created {
  workshopId: string;
  code: string;
  facilitatorUrl: string;
  tables: { tableId: string }[];
}

/** One team's phone, the screen and the host's page, from waiting to a finished path. */
async function aWorkshop(
  server: ServerProcess,
  { device, look }: { device: Device; look: Look },
): Promise<void> {
  const made = await created(server);
  const host = await device(new URL(made.facilitatorUrl).pathname + new URL(made.facilitatorUrl).hash);
  await look(host, 'host-waiting');
  await look(await device(`/join/${made.code}`), 'join-seat');
  const team = await device('/');
  await join(team, made.code, { team: 'Kingfishers', name: 'Amina' });
  const other = await device('/');
  await join(other, made.code, { team: 'Oaks', name: 'Joe' });
  const screen = await device(`/w/${made.workshopId}/table/${made.tables[0]?.tableId ?? ''}/screen`);
  await screen.context().close();
  const room = await device('/');
  await room.evaluate(
    async ([code, tableId]) => {
      const answer = await fetch(`/api/workshops/${code}/screens`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tableId }),
      });
      const { workshopId, screenToken } = (await answer.json()) as {
        workshopId: string;
        screenToken: string;
      };
      location.href = `/w/${workshopId}/table/${tableId}/screen#screen=${screenToken}`;
    },
    [made.code, made.tables[0]?.tableId ?? ''] as const,
  );
  await room.waitForURL(/screen/);
  await look(team, 'table-waiting');
  await look(room, 'screen-waiting');
  await host
    .getByRole('button', { name: /^Start playing/ })
    .first()
    .click();
  await stepButton(team, 'Roll the dice').waitFor();
  const seen = new Set<string>();
  for (let steps = 0; steps < 400; steps++) {
    const next = await whoseStep([team, other]);
    if (!next) break;
    const name = next.step.toLowerCase().replaceAll(' ', '-');
    if (!seen.has(name)) {
      seen.add(name);
      await look(next.page, `table-${name}`);
      await look(next.page === team ? other : team, `table-others-${name}`);
      await look(room, `screen-${name}`);
      await look(host, `host-${name}`);
    }
    await takeStep(next);
  }
  await look(team, 'table-ended');
  await look(room, 'screen-ended');
  await look(host, 'host-ended');
  await host
    .getByRole('button', { name: /^Look in/ })
    .or(host.getByRole('link', { name: /^Look in/ }))
    .first()
    .click();
  await look(host, 'host-table');
}

async function created(server: ServerProcess): Promise<Created> {
  const response = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Walking together',
      deckId: 'first-steps',
      preset: 'taster',
      tables: 3,
      paused: true,
    }),
  });
  return (await response.json()) as Created;
}

async function oneScreen(device: Device, look: Look): Promise<void> {
  const page = await device('/play');
  await look(page, 'play-start');
  await page.getByRole('button', { name: 'Start playing', exact: true }).click();
  const seen = new Set<string>();
  for (let steps = 0; steps < 12; steps++) {
    const next = await whoseStep([page]);
    if (!next) break;
    const name = next.step.toLowerCase().replaceAll(' ', '-');
    if (!seen.has(name)) await look(page, `play-${name}`);
    seen.add(name);
    await takeStep(next);
  }
}
