import type { Page } from '@playwright/test';
import { join, moveHere, seatWordsOf } from './support/people.ts';
import { pressStep, takeStep, whoseStep } from './support/play.ts';
import { expect, expectAccessible, laptop, test } from './support/room.ts';
import { startWorkshop } from './support/start-workshop.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Plays until a tile may be placed, and answers on which device. */
async function playToPlace(pages: Page[]): Promise<Page> {
  for (let steps = 0; steps < 60; steps++) {
    const next = await whoseStep(pages);
    if (!next) break;
    if (next.step === 'Place') return next.page;
    await takeStep(next);
  }
  throw new Error('no card placed a tile');
}

test('waits kindly before the start', async ({ room }) => {
  const { code } = await startWorkshop(room, { paused: true });
  const amina = await room.device();
  await join(amina, code, { name: 'Amina', team: 'Kingfishers' });
  await expect(amina.getByText('You are in. Nothing to do yet.')).toBeVisible();
  await expect(amina.getByRole('heading', { name: 'Welcome, Amina' })).toBeVisible();
  await expectAccessible(amina);
});

test('every state of a turn can be read by everybody, light and dark', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const amina = await room.device({ dark: true });
  const bo = await room.device({ size: laptop });
  await join(amina, code, { team: 'Kingfishers' });
  await join(bo, code, { team: 'Oaks' });
  await expect(button(bo, 'Waiting for Kingfishers')).toBeVisible();
  for (let steps = 0; steps < 8; steps++) {
    await expectAccessible(amina);
    await expectAccessible(bo);
    const next = await whoseStep([amina, bo]);
    if (!next) break;
    await takeStep(next);
  }
});

test('says what happened through one polite live region', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const amina = await room.device();
  const bo = await room.device();
  await join(amina, code, { team: 'Kingfishers' });
  await join(bo, code, { team: 'Oaks' });
  await expect(button(bo, 'Waiting for Kingfishers')).toBeVisible();
  await expect(bo.getByRole('status')).toHaveCount(1);
  await button(amina, 'Roll the dice').click();
  await expect(bo.getByRole('status')).toContainText(/(One|Two|Three|Four|Five|Six)\. .*Card: /);
});

test('plays a turn by keyboard, the focus staying on the one button', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const amina = await room.device({ size: laptop });
  await join(amina, code, { team: 'Kingfishers' });
  await button(amina, 'Roll the dice').focus();
  await amina.keyboard.press('Enter');
  await expect(button(amina, 'Show what the card does')).toBeFocused();
  await expect(async () => {
    await amina.keyboard.press('Enter');
    await expect(button(amina, 'Show what the card does')).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expect(amina.getByRole('button', { name: /^(Place|Take away|Finish the turn)$/ })).toBeFocused();
});

test('keeps a choice and typed words while the server is away, and plays on when it is back', async ({
  room,
}) => {
  const { code } = await startWorkshop(room);
  const amina = await room.device();
  await join(amina, code, { team: 'Kingfishers' });
  await playToPlace([amina]);
  const radio = amina.getByRole('radiogroup', { name: 'Where?' }).getByRole('radio').first();
  await radio.check();
  await button(amina, 'Add words to the tile').click();
  await amina.getByRole('textbox', { name: /Words on the tile/ }).fill('Time to listen');
  await room.server.kill();
  await expect(amina.getByText('Reconnecting. Your words are safe.')).toBeVisible();
  await expectAccessible(amina);
  await room.server.start();
  await expect(amina.getByText('Reconnecting. Your words are safe.')).toBeHidden({ timeout: 15_000 });
  await expect(radio).toBeChecked();
  await button(amina, 'Place').click();
  await expect(amina.getByRole('cell', { name: 'tile: Time to listen' })).toBeVisible();
});

test('typed words outlive a reload', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const amina = await room.device();
  await join(amina, code, { team: 'Kingfishers' });
  await playToPlace([amina]);
  await button(amina, 'It depends').click();
  await amina.getByRole('textbox', { name: 'What does it depend on?' }).fill('On what Amina wants');
  await amina.reload();
  await button(amina, 'It depends').click();
  await expect(amina.getByRole('textbox', { name: 'What does it depend on?' })).toHaveValue(
    'On what Amina wants',
  );
  await button(amina, 'Leave the path as it is').click();
  await expect(amina.getByRole('region', { name: 'What happened' })).toContainText('On what Amina wants');
});

test('moves to another device by seat words, and the old one is told', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const old = await room.device();
  const fresh = await room.device({ size: laptop });
  await join(old, code, { name: 'Amina', team: 'Lanterns' });
  await moveHere(fresh, code, await seatWordsOf(old));
  await expect(fresh.getByRole('heading', { level: 1 })).toContainText('Lanterns');
  await expect(old.getByRole('heading', { name: 'Your seat is on another device now.' })).toBeVisible();
  await expectAccessible(old);
});

test('carries on for a team of which nobody is connected', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const amina = await room.device();
  const bo = await room.device();
  await join(amina, code, { team: 'Kingfishers' });
  await join(bo, code, { team: 'Oaks' });
  await amina.close();
  await pressStep(button(bo, 'Carry on for them'));
  await expect(bo.getByText('You are playing for Kingfishers.')).toBeVisible();
  await expect(button(bo, 'Roll the dice')).toBeVisible();
});

test('says the whole board in words, and renames a team for everybody', async ({ room }) => {
  const { code } = await startWorkshop(room);
  const amina = await room.device();
  const bo = await room.device();
  await join(amina, code, { team: 'Kingfishers' });
  await join(bo, code, { team: 'Oaks' });
  await button(amina, 'Your seat').click();
  await amina.getByRole('textbox', { name: 'Your team’s name' }).fill('Herons');
  await button(amina, 'Use this name').click();
  await expect(button(bo, 'Waiting for Herons')).toBeVisible();
  await button(bo, 'Where are we?').click();
  const words = bo.getByRole('dialog', { name: 'Where are we?' });
  await expect(words).toContainText('Herons: space 1 of 32');
  await expectAccessible(bo);
});
