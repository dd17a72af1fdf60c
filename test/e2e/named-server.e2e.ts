import type { Page } from '@playwright/test';
import { openScreen } from './support/host.ts';
import { join, moveHere, seatWordsOf } from './support/people.ts';
import { playOn, stepButton } from './support/play.ts';
import { expect, test } from './support/room.ts';
import { hostPage, startWorkshop } from './support/start-workshop.ts';

/** Answers the address of each WebSocket that a page keeps open. */
function socketsOf(page: Page): Set<string> {
  const open = new Set<string>();
  page.on('websocket', (socket) => {
    open.add(socket.url());
    socket.on('close', () => open.delete(socket.url()));
  });
  return open;
}

test('phones, the screen and the host at a name that is not localhost, by plain http', async ({
  namedRoom,
}) => {
  const workshop = await startWorkshop(namedRoom, { preset: 'taster', paused: true });
  const host = await hostPage(namedRoom, workshop);
  const amina = await namedRoom.device();
  const sockets = socketsOf(amina);
  await amina.goto('/join/ZZZZ');
  await expect(amina.getByRole('main').getByText(/^We can’t find a table with the code ZZZZ/)).toBeVisible();
  await join(amina, workshop.code, { name: 'Amina', team: 'Kingfishers' });
  expect(await amina.evaluate(() => isSecureContext)).toBe(false);
  await expect(amina.getByText('You are in. Nothing to do yet.')).toBeVisible();

  const screen = await openScreen(host);
  await expect(screen.getByText(`in-step.test:${namedRoom.server.port}`).first()).toBeVisible();
  await host.getByRole('link', { name: 'Joining and screens' }).click();
  await host.getByRole('button', { name: 'Copy: Link for people who join from elsewhere' }).click();
  await expect(
    host.getByRole('main').getByText(/^This browser can’t copy by itself\. The link is selected/),
  ).toBeVisible();
  await host.getByRole('link', { name: 'Tables', exact: true }).click();
  await host.getByRole('button', { name: 'Start playing', exact: true }).click();
  await expect(screen.getByText('Kingfishers: roll the dice')).toBeVisible();
  await playOn([amina], 1);
  await expect(screen.getByText('Kingfishers: read the card')).toBeVisible();
  await expect.poll(() => [...sockets].some((url) => url.startsWith('ws://in-step.test:'))).toBe(true);
  await amina.reload();
  await expect(stepButton(amina, 'Show what the card does')).toBeVisible();

  const words = await seatWordsOf(amina);
  const other = await namedRoom.device();
  await other.goto(`/join/${workshop.code}`);
  await other.getByText('I have seat words').click();
  await other.getByRole('textbox', { name: 'Your seat words' }).fill('maple-otter-1');
  await other.getByRole('button', { name: 'Bring my seat here' }).click();
  await expect(other.getByRole('main').getByText(/^No seat has these words\./)).toBeVisible();
  await moveHere(other, workshop.code, words.toUpperCase());
  await expect(amina.getByRole('heading', { name: 'Your seat is on another device now.' })).toBeVisible();
  await expect(stepButton(other, 'Show what the card does')).toBeVisible();
});

async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'The facilitator’s words' }).fill(words);
  await page.getByRole('button', { name: 'Run the workshop from here' }).click();
}

test('the facilitator’s words make another device a helper’s, and the host ends its role', async ({
  namedRoom,
}) => {
  const host = await namedRoom.device({ size: [1366, 768] });
  const workshop = await startWorkshop(namedRoom, { preset: 'taster' });
  await host.goto(`/w/${workshop.code}/host`);
  await say(host, 'tea tea tea tea');
  await expect(host.getByRole('main').getByText(/^These aren’t the facilitator’s words\./)).toBeVisible();
  await say(host, workshop.facilitatorWords);
  await expect(host.getByRole('button', { name: 'Pause' })).toBeVisible();

  await host.getByRole('link', { name: 'Helpers' }).click();
  await host.getByRole('button', { name: 'Make new words' }).click();
  await host.getByRole('button', { name: 'Make new words' }).last().click();
  await host.getByRole('button', { name: 'The facilitator’s words: look' }).click();
  const words = (await host.getByText(/^[a-z]+[ -][a-z]+[ -][a-z]+[ -][a-z]+$/).textContent()) ?? '';
  const helper = await namedRoom.device();
  await helper.goto(`/w/${workshop.code.toLowerCase()}/host`);
  await say(helper, workshop.facilitatorWords);
  await expect(helper.getByRole('main').getByText(/^These aren’t the facilitator’s words\./)).toBeVisible();
  await say(helper, words);
  const amina = await namedRoom.device();
  await join(amina, workshop.code, { team: 'Kingfishers' });
  await helper.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(amina.getByRole('button', { name: 'Paused' })).toBeVisible();

  const devices = host.getByRole('listitem').filter({ hasText: 'A device where somebody said the words' });
  const theirs = devices.filter({ hasNotText: 'this device' });
  await expect(theirs).toContainText(/(?<!not )connected/);
  await theirs.getByRole('button', { name: 'End its role' }).click();
  await theirs.getByRole('button', { name: 'End its role' }).last().click();
  await expect(
    helper.getByRole('heading', { name: 'This device doesn’t run the workshop any more' }),
  ).toBeVisible();
  await expect(theirs).toHaveCount(0);
  await expect(
    host.getByRole('listitem').filter({ hasText: 'The device that began the workshop' }),
  ).toBeVisible();
});
