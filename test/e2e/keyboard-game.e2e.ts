import type { Page } from '@playwright/test';
import { byKeys, focusOn, Keys } from './support/keys.ts';
import type { TeamName } from './support/people.ts';
import { playOn, stepButton, takeStep, whoseStep } from './support/play.ts';
import { expect, laptop, test, type Room } from './support/room.ts';

/** Starts a short workshop from the first page. Answers its code. */
async function setTheTables(host: Keys): Promise<string> {
  const { page } = host;
  await page.goto('/');
  await host.press(page.getByRole('link', { name: 'Host a workshop' }));
  await host.choose(page.getByRole('radio', { name: /A taster/ }));
  await host.choose(page.getByRole('radio', { name: '30 minutes' }));
  await host.press(page.getByRole('button', { name: 'Set the tables' }));
  await expect(page).toHaveURL(/\/w\/[^/]+\/host$/);
  return (
    (await page
      .getByRole('banner')
      .getByText(/^[A-Z0-9]{4,5}$/)
      .first()
      .textContent()) ?? ''
  );
}

interface Newcomer {
  name: string;
  team: TeamName;
  /** Their clock can be stopped. */
  withClock?: boolean;
}

async function sitDown(room: Room, code: string, who: Newcomer): Promise<Page> {
  const page = await room.device({ keysOnly: true });
  const keys = new Keys(page);
  if (who.withClock) await page.clock.install();
  await page.goto('/');
  await keys.type(page.getByRole('textbox', { name: 'Your code' }), code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Take a seat' })).toBeVisible();
  await keys.type(page.getByRole('textbox', { name: /first name/ }), who.name);
  await keys.choose(page.getByRole('radio', { name: who.team }));
  await keys.press(page.getByRole('button', { name: 'Join', exact: true }));
  await expect(page.getByText('You are in. Nothing to do yet.')).toBeVisible();
  return page;
}

/** The facilitator adds tiles, each with a reason, so that the game comes near its end. */
async function addTiles(host: Keys, count: number): Promise<void> {
  const { page } = host;
  await host.press(page.getByRole('button', { name: 'Tiles and blocks' }));
  const opener = page.getByRole('button', { name: 'Add a tile', exact: true });
  for (let added = 0; added < count; added++) {
    await host.press(opener);
    await host.choose(page.getByRole('radiogroup', { name: 'Where?' }).getByRole('radio').first());
    await host.type(page.getByRole('textbox', { name: 'Why?' }), 'We spoke about it over tea');
    await host.press(page.getByRole('button', { name: 'Add the tile' }));
    await expect(opener).toBeFocused();
  }
}

test('a whole game by keyboard alone, at the table and on the host’s page', async ({ room }) => {
  test.setTimeout(240_000);
  const host = new Keys(await room.device({ size: laptop, keysOnly: true }));
  const code = await setTheTables(host);
  const amina = await sitDown(room, code, { name: 'Amina', team: 'Kingfishers' });
  const bo = await sitDown(room, code, { name: 'Bo', team: 'Oaks' });
  await host.press(host.page.getByRole('button', { name: 'Start playing', exact: true }));
  await addTiles(host, 5);

  expect(await playOn([amina, bo], 400, byKeys)).toBeLessThan(400);
  for (const page of [amina, bo]) await expect(page.getByText('The game is over').first()).toBeVisible();
  await expect(host.page.getByText('The game has ended').first()).toBeVisible();
});

test('the focus stays where people left it while a turn goes on, and the one button with it', async ({
  room,
}) => {
  const host = new Keys(await room.device({ size: laptop, keysOnly: true }));
  const code = await setTheTables(host);
  const amina = await sitDown(room, code, { name: 'Amina', team: 'Kingfishers' });
  const bo = await sitDown(room, code, { name: 'Bo', team: 'Oaks' });
  await host.press(host.page.getByRole('button', { name: 'Start playing', exact: true }));

  await host.press(host.page.getByRole('button', { name: 'Pause', exact: true }));
  await expect(host.page.getByRole('button', { name: 'Carry on playing' })).toBeFocused();
  await host.page.keyboard.press('Enter');
  await expect(host.page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
  await new Keys(bo).to(bo.getByRole('button', { name: 'Where are we?' }));
  const others = [await focusOn(host.page), await focusOn(bo)];

  await new Keys(amina).to(stepButton(amina, 'Roll the dice'));
  const button = await focusOn(amina);
  for (;;) {
    const next = await whoseStep([amina, bo]);
    if (!next || next.page === bo) break;
    await takeStep(next, byKeys);
    await button.stays();
    for (const other of others) await other.stays();
  }
  await expect(amina.getByRole('button', { name: 'Waiting for Oaks' })).toBeFocused();
});

test('a press meant for the step before is dropped', async ({ room }) => {
  const host = new Keys(await room.device({ size: laptop, keysOnly: true }));
  const code = await setTheTables(host);
  const amina = await sitDown(room, code, { name: 'Amina', team: 'Kingfishers', withClock: true });
  await host.press(host.page.getByRole('button', { name: 'Start playing', exact: true }));
  const keys = new Keys(amina);
  await keys.to(stepButton(amina, 'Roll the dice'));
  // The page's clock stands still, so that how fast this machine is decides nothing.
  await amina.clock.pauseAt((await amina.evaluate(() => Date.now())) + 1000);
  await amina.keyboard.press('Enter');
  const reveal = stepButton(amina, 'Show what the card does');
  await expect(reveal).toBeFocused();
  await amina.keyboard.press('Enter');
  await amina.clock.runFor(690);
  await amina.keyboard.press('Enter');
  // What is sent after them comes after them: had one of the two gone out, it would be done by now.
  const moveOn = amina.getByRole('button', { name: 'Move on from this card' });
  await keys.press(moveOn);
  await expect(moveOn).toHaveAccessibleDescription(/Somebody has asked/);
  await expect(reveal).toBeVisible();

  await amina.clock.runFor(10);
  await keys.press(reveal);
  await expect(reveal).toBeHidden();
});
