import { expect, type Locator, type Page } from '@playwright/test';

const STEPS = ['Roll the dice', 'Show what the card does', 'Place', 'Take away', 'Finish the turn'] as const;
export type Step = (typeof STEPS)[number];

/** How a person presses what is next: with a finger, a mouse or a key. */
export type Press = (control: Locator) => Promise<void>;
/** The button may have moved on while it is pressed again: then there is nothing to wait for. */
const click: Press = async (control) => await control.click({ timeout: 1000 });

/** A press within 700 ms of a change is dropped by design: press as a person does, until it has happened. */
const PRESS_AGAIN_MS = 350;

export function stepButton(page: Page, step: Step): Locator {
  return page.getByRole('button', { name: step, exact: true });
}

/** The device on which something is to be done now, and what. `null` once the game is over. */
export async function whoseStep(pages: Page[]): Promise<{ page: Page; step: Step } | null> {
  let found: { page: Page; step: Step } | null | undefined;
  await expect(async () => {
    found = undefined;
    for (const page of pages) {
      const now = await stepOn(page);
      if (now === 'over') found = null;
      else if (now) found = { page, step: now };
      if (found !== undefined) return;
    }
    expect(found, 'somebody has a next step').toBeDefined();
  }).toPass({ timeout: 15_000, intervals: [50, 100, 250] });
  return found ?? null;
}

/** What the one button of a device says, when it can be pressed or waits for a choice. */
async function stepOn(page: Page): Promise<Step | 'over' | null> {
  const named = page.getByRole('button', {
    name: /^(The game is over|Roll the dice|Show what the card does|Place|Take away|Finish the turn)$/,
  });
  const shown = await named.evaluateAll((buttons) =>
    buttons.map((button) => ({ name: button.textContent, isOpen: button.ariaDisabled !== 'true' })),
  );
  for (const { name, isOpen } of shown) {
    if (name === 'The game is over') return 'over';
    const step = STEPS.find((each) => each === name);
    const asks = step === 'Place' || step === 'Take away';
    if (step && (isOpen || asks)) return step;
  }
  return null;
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
  await pressStep(stepButton(page, step).first(), press);
}

/** Presses the one button, and waits until it says something else, or waits for another choice. */
export async function pressStep(button: Locator, press: Press = click): Promise<void> {
  await expect(button).toBeEnabled();
  const isDone = async (): Promise<boolean> => (await button.count()) === 0 || !(await button.isEnabled());
  await expect(async () => {
    if (!(await isDone())) await press(button);
    await expect.poll(isDone, { timeout: PRESS_AGAIN_MS, intervals: [20, 50, 100] }).toBe(true);
  }).toPass({ timeout: 20_000, intervals: [0] });
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
