import { expect, type Locator, type Page } from '@playwright/test';
import { focusOn, Keys } from './keys.ts';

/** The facilitator at the host's page, with nothing but keys. */
export class Facilitator extends Keys {
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  radio(group: string, name: string | RegExp): Locator {
    return this.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name });
  }

  /** Opens a drawer. */
  async open(drawer: string): Promise<void> {
    await this.press(this.button(drawer));
    await expect(this.button(drawer)).toHaveAttribute('aria-expanded', 'true');
  }

  /** Does in one press what its button says; the focus stays on the button, whatever it is called then. */
  async pressOnce(name: string): Promise<void> {
    await this.press(this.button(name));
    const focus = await focusOn(this.page);
    await expect(this.button(name)).toBeHidden();
    await focus.stays();
  }

  /** Opens an act, fills it in and does it; the focus comes back to what opened it. */
  async act(name: string | RegExp, doName: string, fill?: () => Promise<void>): Promise<void> {
    await this.press(this.button(name));
    const opener = await focusOn(this.page);
    await fill?.();
    await this.press(this.button(doName).last());
    await opener.comesBack();
  }
}

/** What the table's history says at a participant's page. */
export function whatHappened(page: Page): Locator {
  return page.getByRole('region', { name: 'What happened' });
}
