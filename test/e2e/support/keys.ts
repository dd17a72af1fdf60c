import { expect, type Locator, type Page } from '@playwright/test';
import type { Press } from './play.ts';

/** More stops than any page of ours has. */
const STOPS_AT_MOST = 250;

type Way = 'here' | 'Tab' | 'Shift+Tab';

/** Somebody at a page with nothing but its keys: Tab, Shift, the arrows, Enter, the space bar and letters. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to a control by Tab, the shorter way round by what stands before it. */
  async to(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stops = 0; stops < STOPS_AT_MOST; stops++) {
      const way = await wayTo(control);
      if (way === 'here') return;
      await this.page.keyboard.press(way);
    }
    await expect(control, 'it can be reached by Tab').toBeFocused();
  }

  /** Goes to a button or a link, and presses it. */
  async press(control: Locator): Promise<void> {
    await this.to(control);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses one of a group: Tab comes to the group, the arrows move in it. */
  async choose(radio: Locator): Promise<void> {
    await expect(radio).toHaveCount(1);
    const name = (await radio.getAttribute('name')) ?? '';
    const group = this.page.locator(`input[type="radio"][name="${name}"]`);
    for (let stops = 0; stops < STOPS_AT_MOST; stops++) {
      const isIn = await group.evaluateAll((radios) =>
        radios.some((each) => each === document.activeElement),
      );
      if (isIn) break;
      await this.page.keyboard.press((await wayTo(radio)) === 'Tab' ? 'Tab' : 'Shift+Tab');
    }
    const choices = await group.count();
    for (let moves = 0; moves < choices && (await wayTo(radio)) !== 'here'; moves++) {
      await this.page.keyboard.press('ArrowDown');
    }
    if (!(await radio.isChecked())) await this.page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }

  /** Ticks a box, or takes the tick away. */
  async tick(box: Locator): Promise<void> {
    await this.to(box);
    await this.page.keyboard.press('Space');
  }

  /** Goes to a field and types, in the place of what stands there. */
  async type(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }
}

/** Where a control is from what has the focus. */
async function wayTo(control: Locator): Promise<Way> {
  return await control.evaluate((element): Way => {
    const now = document.activeElement;
    if (now === element) return 'here';
    if (!now || now === document.body) return 'Tab';
    const isBefore = (now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isBefore ? 'Shift+Tab' : 'Tab';
  });
}

/** Presses what a turn asks for by keys. */
export const byKeys: Press = async (control) => {
  const keys = new Keys(control.page());
  if ((await control.getAttribute('type')) === 'radio') await keys.choose(control);
  else await keys.press(control);
};

/** What has the focus now: whether it is the very same thing still, or again. */
export interface Focus {
  stays: () => Promise<void>;
  comesBack: () => Promise<void>;
}

export async function focusOn(page: Page): Promise<Focus> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  const isThere = (): Promise<boolean> =>
    focused.evaluate((element) => element !== document.body && element === document.activeElement);
  return {
    stays: async () => expect(await isThere(), 'the focus is where the person left it').toBe(true),
    comesBack: async () =>
      await expect.poll(isThere, { message: 'the focus is back where it was', intervals: [20] }).toBe(true),
  };
}
