import type { Page } from '@playwright/test';
import { expect, expectAccessible, laptop, test, type Room } from './support/room.ts';
import { openScreen, startWorkshop } from './support/host.ts';
import { join, moveHere, seatWordsOf, TEAM_NAMES } from './support/people.ts';
import { playOn, stepButton } from './support/play.ts';

/** From a host's first press to a finished path: four people, a projector, a reload, and a seat that moves to another device. */
async function wholeWorkshop(room: Room, { pollingOnly }: { pollingOnly: boolean }): Promise<void> {
  const host = await room.device({ size: laptop, pollingOnly });
  const code = await startWorkshop(host);
  const phones: Page[] = [];
  for (const team of TEAM_NAMES) {
    const phone = await room.device({ pollingOnly });
    await join(phone, code, { team, name: `Person of ${team}` });
    phones.push(phone);
  }
  const [first, second] = phones;
  if (!first || !second) throw new Error('nobody joined');
  await expect(first.getByText('You are in. Nothing to do yet.')).toBeVisible();
  const screen = await openScreen(host);
  await expect(screen.getByText(code).first()).toBeVisible();
  await host.getByRole('button', { name: 'Start playing', exact: true }).first().click();

  await playOn(phones, 5);
  await first.reload();
  await expect(first.getByRole('heading', { level: 1 })).toContainText('Kingfishers');
  await playOn(phones, 3);

  const words = await seatWordsOf(second);
  const other = await room.device({ pollingOnly });
  await moveHere(other, code, words);
  phones[1] = other;
  await expect(second.getByRole('heading', { name: /another device/ })).toBeVisible();

  expect(await playOn(phones)).toBeLessThan(400);
  for (const phone of [first, other]) await expect(phone.getByText('The game is over').first()).toBeVisible();
  const path = screen.getByRole('table', { name: 'The path' }).first();
  for (const outcome of [/choice/i, /wellbeing/i]) {
    await expect(path.getByRole('row', { name: outcome }).first()).not.toContainText('empty');
  }
  await expect(host.getByText('The game has ended').first()).toBeAttached();
}

test('a workshop from the first press to a finished path', async ({ room }) => {
  test.setTimeout(400_000);
  await wholeWorkshop(room, { pollingOnly: false });
});

test('the same where a proxy drops WebSockets, at a name that is not localhost', async ({ namedRoom }) => {
  test.setTimeout(400_000);
  await wholeWorkshop(namedRoom, { pollingOnly: true });
});

test('axe finds nothing on a phone, the screen and the host’s page as a turn goes on', async ({ room }) => {
  test.setTimeout(200_000);
  const host = await room.device({ size: laptop });
  const code = await startWorkshop(host);
  const phone = await room.device();
  await join(phone, code, { team: 'Kingfishers' });
  const screen = await openScreen(host);
  const all = [host, phone, screen];
  for (const page of all) await expectAccessible(page);
  await host.getByRole('button', { name: 'Start playing', exact: true }).first().click();
  await expect(stepButton(phone, 'Roll the dice')).toBeVisible();
  for (let steps = 0; steps < 4; steps++) {
    for (const page of all) await expectAccessible(page);
    await playOn([phone], 1);
  }
});

test('the server dies in the middle of a turn and everybody carries on by themselves', async ({ room }) => {
  test.setTimeout(200_000);
  const host = await room.device({ size: laptop });
  const code = await startWorkshop(host);
  const phone = await room.device();
  await join(phone, code, { team: 'Kingfishers' });
  await host.getByRole('button', { name: 'Start playing', exact: true }).first().click();
  await playOn([phone], 1);
  const card = await phone.getByRole('article').first().textContent();
  await room.server.kill();
  await expect(phone.getByText('Reconnecting. Your words are safe.').first()).toBeVisible({
    timeout: 30_000,
  });
  await room.server.start();
  await expect(phone.getByText('Reconnecting. Your words are safe.').first()).toBeHidden({ timeout: 30_000 });
  expect(await phone.getByRole('article').first().textContent()).toBe(card);
  await playOn([phone], 3);
});
