import { expect, type BrowserContext, type Locator, type Page, type WebSocketRoute } from '@playwright/test';

/** The way between one device and the server, which can lose what is said in either direction, and be cut. */
export class Network {
  readonly #context: BrowserContext;
  #movesSent = 0;
  #loses: 'nothing' | 'what is sent' | 'what is answered' = 'nothing';

  private constructor(context: BrowserContext) {
    this.#context = context;
  }

  /** Before the page is opened. */
  static async of(page: Page): Promise<Network> {
    const network = new Network(page.context());
    await page.context().routeWebSocket(/socket\.io/, (socket) => network.#carry(socket));
    return network;
  }

  #carry(socket: WebSocketRoute): void {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      if (String(message).includes('MAKE_MOVE')) this.#movesSent += 1;
      if (this.#loses !== 'what is sent') server.send(message);
    });
    server.onMessage((message) => {
      if (this.#loses !== 'what is answered') socket.send(message);
    });
  }

  loses(what: 'what is sent' | 'what is answered'): void {
    this.#loses = what;
  }

  /** Presses until a move leaves the device: a press within 700 ms of a change is dropped by design. */
  async sends(control: Locator): Promise<void> {
    const before = this.#movesSent;
    await expect(async () => {
      await control.click();
      expect(this.#movesSent).toBeGreaterThan(before);
    }).toPass({ intervals: [200], timeout: 10_000 });
  }

  async cut(): Promise<void> {
    await this.#context.setOffline(true);
  }

  async comesBack(): Promise<void> {
    this.#loses = 'nothing';
    await this.#context.setOffline(false);
  }
}

const AWAY = 'Reconnecting. Your words are safe.';

/** A participant's page is told that it is cut off. */
export async function expectAway(page: Page): Promise<void> {
  await expect(page.getByText(AWAY)).toBeVisible();
}

/** It comes back by itself, soon. */
export async function expectBack(page: Page): Promise<void> {
  await expect(page.getByText(AWAY)).toBeHidden({ timeout: 5_000 });
}
