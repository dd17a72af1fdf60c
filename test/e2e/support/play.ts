import { expect, type Locator, type Page } from '@playwright/test';

const STEPS = ['Roll the dice', 'Show what the card does', 'Place', 'Take away', 'Finish the turn'] as const;
export type Step = (typeof STEPS)[number];

/** How a person presses what is next: with a finger, a mouse or a key. */
export type Press = (control: Locator) => Promise<void>;
const click: Press = async (control) => await control.click();

export function stepButton(page: Page, step: Step): Locator {
  return page.getByRole('button', { name: step, exact: true });
}

/** The device on which something is to be done now, and what. `null` once the game is over. */
export async function whoseStep(pages: Page[]): Promise<{ page: Page; step: Step } | null> {
  let found: { page: Page; step: Step } | null | undefined;
  await expect(async () => {
    found = undefined;
    for (const page of pages) {
      if ((await page.getByText('The game is over').count()) > 0) found = null;
      for (const step of STEPS) {
        const shown = await stepButton(page, step).count();
        if (shown > 0 && (await isOpen(page, step))) found = { page, step };
      }
      if (found !== undefined) return;
    }
    expect(found, 'somebody has a next step').toBeDefined();
  }).toPass({ timeout: 15_000 });
  return found ?? null;
}

/** A step that waits for a choice is open too: its choice comes first. */
async function isOpen(page: Page, step: Step): Promise<boolean> {
  if (step === 'Place' || step === 'Take away') return (await whereGroup(page).count()) > 0;
  return await stepButton(page, step).first().isEnabled();
}

function whereGroup(page: Page): Locator {
  return page.getByRole('radiogroup', { name: 'Where?' });
}

/** Does one step of a turn, and waits until the table has moved on from it. */
export async function takeStep(
  { page, step }: { page: Page; step: Step },
  press: Press = click,
): Promise<void> {
  if (step === 'Place' || step === 'Take away') await press(whereGroup(page).getByRole('radio').first());
  const button = stepButton(page, step).first();
  await expect(button).toBeEnabled();
  // A press within 700 ms of a change is dropped by design: press as a person does, until it has happened.
  const isDone = async (): Promise<boolean> => (await button.count()) === 0 || !(await button.isEnabled());
  await expect(async () => {
    if (!(await isDone())) await press(button);
    await expect.poll(isDone, { timeout: 1500 }).toBe(true);
  }).toPass({ timeout: 15_000 });
}

/** Plays until the game is over, or for a number of steps; answers how many were taken. */
export async function playOn(pages: Page[], atMost = 400, press: Press = click): Promise<number> {
  for (let steps = 0; steps < atMost; steps++) {
    const next = await whoseStep(pages);
    if (!next) return steps;
    await takeStep(next, press);
  }
  return atMost;
}
