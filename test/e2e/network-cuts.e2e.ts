import type { Locator, Page } from '@playwright/test';
import type { HistoryAct } from '../../src/rules/history-acts.ts';
import { farFacilitator, type FarAway } from './support/far-away.ts';
import { openScreen } from './support/host.ts';
import { expectAway, expectBack, Network } from './support/network.ts';
import { join } from './support/people.ts';
import { playOn, pressStep, stepButton, takeStep, whoseStep } from './support/play.ts';
import { expect, test, type Room } from './support/room.ts';
import { hostPage, startWorkshop } from './support/start-workshop.ts';

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Amina's phone, on a network that can be cut, at a table whose first card places a tile. */
async function aPhone(room: Room): Promise<{ amina: Page; network: Network; facilitator: FarAway }> {
  const workshop = await startWorkshop(room, { deckId: 'first-steps', preset: 'workshop' });
  const amina = await room.device();
  const network = await Network.of(amina);
  await join(amina, workshop.code, { name: 'Amina', team: 'Kingfishers' });
  const facilitator = await farFacilitator(room, workshop);
  await expect(stepButton(amina, 'Roll the dice')).toBeVisible();
  return { amina, network, facilitator };
}

/** How often each act stands in the history of the turn. */
async function countOf(facilitator: FarAway, act: HistoryAct): Promise<number> {
  const { history } = await facilitator.view();
  return history.filter((line) => line.act === act).length;
}

/** A card that lets people place a tile lies there, whatever was drawn. */
async function withACardThatPlaces(facilitator: FarAway): Promise<void> {
  await facilitator.play('chooseCard', { cardId: 'first-steps/people-06' });
}

test('a phone that is cut off at any step of a turn comes back to it, with what was chosen and typed', async ({
  namedRoom: room,
}) => {
  const { amina, network, facilitator } = await aPhone(room);
  const aMoment = async (step: Locator, meanwhile?: () => Promise<void>): Promise<void> => {
    await network.cut();
    await expectAway(amina);
    await expect(step).toHaveAccessibleDescription('It goes on by itself when the connection is back.');
    await meanwhile?.();
    await network.comesBack();
    await expectBack(amina);
  };
  await aMoment(stepButton(amina, 'Roll the dice'));
  await takeStep({ page: amina, step: 'Roll the dice' });
  await withACardThatPlaces(facilitator);
  await aMoment(stepButton(amina, 'Show what the card does'));
  await takeStep({ page: amina, step: 'Show what the card does' });

  const choice = amina.getByRole('radio', { name: 'Dignity: people tile' });
  const words = amina.getByRole('textbox', { name: /Words on the tile/ });
  await aMoment(stepButton(amina, 'Place'), async () => {
    await choice.check();
    await button(amina, 'Add words to the tile').click();
    await words.fill('Time to listen');
  });
  await expect(choice).toBeChecked();
  await expect(words).toHaveValue('Time to listen');
  await pressStep(stepButton(amina, 'Place'));
  await expect(amina.getByRole('cell', { name: 'tile: Time to listen' })).toBeVisible();

  await aMoment(stepButton(amina, 'Finish the turn'));
  await takeStep({ page: amina, step: 'Finish the turn' });
  await expect.poll(() => countOf(facilitator, 'finished')).toBe(1);
});

for (const lost of ['what is sent', 'what is answered'] as const) {
  test(`no move is lost and none is played twice when ${lost} is lost in a cut`, async ({
    namedRoom: room,
  }) => {
    const { amina, network, facilitator } = await aPhone(room);
    const across = async (press: Locator, act: HistoryAct): Promise<void> => {
      await expect(press).toBeEnabled();
      network.loses(lost);
      await network.sends(press);
      if (lost === 'what is answered') await expect.poll(() => countOf(facilitator, act)).toBe(1);
      await network.cut();
      await expectAway(amina);
      await network.comesBack();
      await expectBack(amina);
      await expect(press).toBeHidden();
      expect(await countOf(facilitator, act)).toBe(1);
    };
    await across(stepButton(amina, 'Roll the dice'), 'rolled');
    await withACardThatPlaces(facilitator);
    await across(stepButton(amina, 'Show what the card does'), 'revealed');
    await amina.getByRole('radio', { name: 'Dignity: people tile' }).check();
    await across(stepButton(amina, 'Place'), 'placed');
    await across(stepButton(amina, 'Finish the turn'), 'finished');
    expect((await facilitator.view()).turn.number).toBe(2);
  });
}

test('the screen and the host’s page catch up by themselves, and what the host did meanwhile is done once', async ({
  namedRoom: room,
}) => {
  const workshop = await startWorkshop(room, { preset: 'taster' });
  const host = await hostPage(room, workshop);
  const screen = await openScreen(host);
  const amina = await room.device();
  await join(amina, workshop.code, { team: 'Kingfishers' });
  await expect(screen.getByText('Kingfishers: roll the dice')).toBeVisible();

  await host.context().setOffline(true);
  await expect(host.locator('#page').getByText(/^Reconnecting\. The tables go on playing\./)).toBeVisible();
  await expect(screen.getByText(/^Reconnecting\. The table goes on/)).toBeVisible();
  await playOn([amina], 1);
  await button(host, 'Pause').click();
  await button(host, 'Name this table').click();
  await button(host, 'Name this table: Table 1').click();
  await host.getByRole('textbox', { name: 'Name this table' }).fill('The window table');
  await button(host, 'Use this name').click();
  await host.context().setOffline(false);
  await expect(host.locator('#page').getByText(/^Reconnecting/)).toBeHidden({ timeout: 5_000 });
  await expect(screen.getByText(/^Reconnecting/)).toBeHidden({ timeout: 5_000 });
  await expect(screen.getByText('Time for a pause')).toBeVisible();
  await expect(button(amina, 'Paused')).toBeVisible();
  await expect(amina.getByRole('heading', { level: 1 })).toContainText('The window table');
  await button(host, 'Carry on playing').click();
  await expect(screen.getByText('Kingfishers: read the card')).toBeVisible();
});

test('a nurse is called away in the middle of a turn: another team carries on, and the nurse comes back to the table', async ({
  namedRoom: room,
}) => {
  const workshop = await startWorkshop(room, { deckId: 'first-steps', preset: 'workshop' });
  const host = await hostPage(room, workshop);
  const nurse = await room.device();
  const bo = await room.device();
  await join(nurse, workshop.code, { name: 'Nia', team: 'Kingfishers' });
  await join(bo, workshop.code, { name: 'Bo', team: 'Oaks' });
  await takeStep({ page: nurse, step: 'Roll the dice' });
  await withACardThatPlaces(await farFacilitator(room, workshop));
  await takeStep({ page: nurse, step: 'Show what the card does' });
  const ward = nurse.context();
  await nurse.close();

  await expect(
    host.getByText('It is the turn of Kingfishers, and nobody of them is connected.', { exact: true }),
  ).toBeVisible();
  await pressStep(button(bo, 'Carry on for them'));
  await expect(bo.getByText('You are playing for Kingfishers.')).toBeVisible();
  const next = await whoseStep([bo]);
  expect(next?.step).toBe('Place');
  await playOn([bo], 1);

  const again = await ward.newPage();
  await again.goto(`/w/${workshop.workshopId}`);
  await takeStep({ page: again, step: 'Finish the turn' });
  await expect(again.getByRole('heading', { name: 'Oaks have the turn' })).toBeVisible();
  const told = bo.getByRole('region', { name: 'What happened' });
  await expect(told).toContainText('Oaks carried on for Kingfishers.');
  await expect(told).toContainText('Oaks (for Kingfishers) placed the people tile');
  await expect(told).toContainText('Kingfishers finished the turn.');
});
