import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { ServerProcess } from './server.ts';

interface DeviceOptions {
  size?: [number, number];
  pollingOnly?: boolean;
  dark?: boolean;
  keysOnly?: boolean;
}

const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'dragstart',
];

/** Runs in a page: tells every event of a mouse, a pen or a finger. */
function tellPointers(names: string[]): void {
  for (const name of names) {
    addEventListener(
      name,
      (event) => {
        // Enter and the space bar click too, without a pointer's kind.
        const isOfKeys = event instanceof PointerEvent && event.type === 'click' && event.pointerType === '';
        if (!isOfKeys) console.debug(`pointer: ${event.type} at ${location.pathname}`);
      },
      true,
    );
  }
}

/** A room: a server, and the devices of people, each a browser profile of its own. */
export class Room {
  readonly server: ServerProcess;
  #browser: Browser;
  #devices: BrowserContext[] = [];
  /** What pages wrote to their consoles as errors; a journey ends with none. */
  readonly noise: string[] = [];
  /** Events of a mouse, a pen or a finger on devices that have only keys; a journey ends with none. */
  readonly pointers: string[] = [];

  constructor(server: ServerProcess, browser: Browser) {
    this.server = server;
    this.#browser = browser;
  }

  /** A new device with one page. `pollingOnly`: a proxy on the way drops WebSockets. `keysOnly`: it has no mouse and no touch. */
  async device(options: DeviceOptions = {}): Promise<Page> {
    const [width, height] = options.size ?? [390, 844];
    const context = await this.#browser.newContext({
      baseURL: this.server.url,
      viewport: { width, height },
      colorScheme: options.dark ? 'dark' : 'light',
    });
    this.#devices.push(context);
    if (options.pollingOnly)
      await context.routeWebSocket(/socket\.io/, async (socket) => await socket.close());
    if (options.keysOnly) await context.addInitScript(tellPointers, POINTER_EVENTS);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'debug' && message.text().startsWith('pointer: '))
        this.pointers.push(message.text());
      const isNetwork = /ERR_|Failed to load resource|WebSocket/.test(message.text());
      if (message.type() === 'error' && !isNetwork) this.noise.push(message.text());
    });
    page.on('pageerror', (error) => this.noise.push(String(error)));
    return page;
  }

  async close(): Promise<void> {
    for (const device of this.#devices) await device.close();
  }
}

export const laptop: [number, number] = [1366, 768];
export const projector: [number, number] = [1920, 1080];
export const phone: [number, number] = [390, 844];

interface Fixtures {
  room: Room;
  /** A room whose server goes by a name that isn't localhost, and by plain http: no secure context. */
  namedRoom: Room;
}

async function withRoom(
  browser: Browser,
  name: string | undefined,
  use: (room: Room) => Promise<void>,
): Promise<void> {
  const server = await ServerProcess.open(name);
  const room = new Room(server, browser);
  try {
    await use(room);
    expect(room.noise, 'errors on the consoles of pages').toEqual([]);
    expect(room.pointers, 'pointers on devices that have none').toEqual([]);
  } finally {
    await room.close();
    await server.stop();
  }
}

export const test = base.extend<Fixtures>({
  room: async ({ browser }, use) => await withRoom(browser, undefined, use),
  namedRoom: async ({ browser }, use) => await withRoom(browser, 'in-step.test', use),
});

/** Axe with no filter: nothing at all is accepted. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(said, `axe on ${page.url()}`).toEqual([]);
}

export { expect } from '@playwright/test';
