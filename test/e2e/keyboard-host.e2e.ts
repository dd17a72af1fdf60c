import type { Page } from '@playwright/test';
import type { WorkshopCreated } from '../../src/protocol/http.ts';
import { Facilitator, whatHappened } from './support/facilitator.ts';
import { farFacilitator, farTeam, type FarAway } from './support/far-away.ts';
import { byKeys, focusOn } from './support/keys.ts';
import { join } from './support/people.ts';
import { playOn, stepButton, takeStep } from './support/play.ts';
import { expect, test, type Room } from './support/room.ts';
import { hostPage, startWorkshop } from './support/start-workshop.ts';

interface At {
  workshop: WorkshopCreated;
  facilitator: Facilitator;
  /** A phone of the Kingfishers, at which one sees what everybody sees. */
  amina: Page;
  oaks: FarAway;
}

/** A table of two teams that plays already, with a facilitator who has only keys. */
async function anOpenTable(room: Room): Promise<At> {
  const workshop = await startWorkshop(room, { preset: 'taster' });
  const facilitator = new Facilitator(await hostPage(room, workshop, { keysOnly: true }));
  const amina = await room.device();
  await join(amina, workshop.code, { name: 'Amina', team: 'Kingfishers' });
  const oaks = await farTeam(room, workshop.code, '1');
  await expect(stepButton(amina, 'Roll the dice')).toBeVisible();
  return { workshop, facilitator, amina, oaks };
}

test('the facilitator pauses, swaps, chooses and mends a card, and ends a turn by keyboard', async ({
  room,
}) => {
  const { facilitator, amina } = await anOpenTable(room);
  await facilitator.pressOnce('Pause');
  await expect(amina.getByRole('button', { name: 'Paused' })).toBeVisible();
  await facilitator.pressOnce('Carry on playing');
  await takeStep({ page: amina, step: 'Roll the dice' });
  await facilitator.open('The card and this turn');

  const card = amina.getByRole('article').first();
  const drawn = (await card.textContent()) ?? '';
  await facilitator.act('Swap the card', 'Swap it');
  await expect(card).not.toHaveText(drawn);

  let chosen = '';
  await facilitator.act('Choose a card', 'Put this card on the table', async () => {
    await facilitator.choose(facilitator.radio('Whose view?', 'Staff'));
    const cards = facilitator.page.getByRole('radiogroup', { name: 'Which card?' });
    const fresh = cards.locator('input:not([aria-describedby])').first();
    chosen = (await fresh.getAttribute('aria-label')) ?? '';
    await facilitator.choose(fresh);
  });
  await expect(card).toContainText(chosen);

  await facilitator.act('Mend the words of this card', 'Change the words', async () => {
    await facilitator.type(
      facilitator.page.getByRole('textbox', { name: 'The new words' }),
      'I have ten minutes.',
    );
  });
  await expect(card).toContainText('I have ten minutes.');
  await facilitator.act('End this turn as it stands', 'End the turn');
  await expect(amina.getByRole('button', { name: 'Waiting for Oaks' })).toBeVisible();

  for (const told of [
    'The facilitator paused the game.',
    'The facilitator let play go on.',
    'The facilitator swapped a card out: ',
    'The facilitator chose the card: Staff',
    'The facilitator corrected the words of a card: Staff',
    'The facilitator ended this turn as it stood.',
  ]) {
    await expect(whatHappened(amina)).toContainText(told);
  }
});

test('the facilitator changes who plays, and in which order, by keyboard', async ({ room }) => {
  const { facilitator, amina } = await anOpenTable(room);
  await facilitator.open('The teams');
  await facilitator.pressOnce('Set Oaks aside');
  await expect(whatHappened(amina)).toContainText('The facilitator set Oaks aside.');
  await facilitator.pressOnce('Bring Oaks into play');
  await expect(whatHappened(amina)).toContainText('The facilitator brought Oaks into play.');

  await facilitator.act('Change the order of play', 'Play in this order', async () => {
    const later = facilitator.button('Kingfishers: later');
    await facilitator.press(later);
    await expect(later).toBeFocused();
    await facilitator.page.keyboard.press('Enter');
    await expect(later).toBeFocused();
    await facilitator.press(facilitator.button('Harbour: earlier'));
  });
  await expect(whatHappened(amina)).toContainText('order of play: Oaks, Lanterns, Harbour, Kingfishers');

  await facilitator.act('Rename a team', 'Rename', async () => {
    await facilitator.choose(facilitator.radio('Which team?', 'Kingfishers'));
    await facilitator.type(facilitator.page.getByRole('textbox', { name: 'New name' }), 'Herons');
  });
  await expect(amina.getByRole('heading', { level: 1 })).toContainText('Herons');
});

test('the facilitator changes tiles, blocks, outcomes and house rules by keyboard', async ({ room }) => {
  const { workshop, facilitator, amina } = await anOpenTable(room);
  const path = amina.getByRole('table', { name: 'The path' });
  const why = facilitator.page.getByRole('textbox', { name: 'Why?' });
  await facilitator.open('Tiles and blocks');
  await facilitator.act('Add a tile', 'Add the tile', async () => {
    await facilitator.choose(facilitator.radio('Where?', 'Choice: staff tile'));
    await facilitator.type(why, 'They said so yesterday');
  });
  await expect(path.getByRole('row', { name: /Exercise choice/ })).toContainText('tile');
  await facilitator.act('Take a tile away', 'Take the tile away', async () => {
    await facilitator.choose(facilitator.radio('Which tile?', 'Choice: staff tile'));
    await facilitator.type(why.last(), 'It was another table');
  });
  await expect(path.getByRole('row', { name: /Exercise choice/ })).not.toContainText('tile');

  const other = await farFacilitator(room, workshop);
  for (const perspective of ['people', 'provision', 'staff', 'managers']) {
    await other.play('addTile', { outcome: 'choice', perspective, reason: 'Built already' });
  }
  await facilitator.pressOnce('Open Choice again');
  await facilitator.pressOnce('Lock Choice');

  await facilitator.open('What is in play');
  await facilitator.act('Outcomes in play', 'Play with these', async () => {
    await facilitator.tick(facilitator.page.getByRole('checkbox', { name: 'Personal dignity and respect' }));
  });
  await facilitator.act('House rules', 'Change the house rules', async () => {
    await facilitator.choose(facilitator.radio('The dice', /Rolled on the table/));
    await facilitator.choose(facilitator.radio('What a card does', /Stays covered/));
  });
  await expect(amina.getByRole('button', { name: 'Enter your roll' })).toBeVisible();
  for (const told of [
    'The facilitator added the staff tile on Choice. “They said so yesterday”',
    'The facilitator took the staff tile from Choice. “It was another table”',
    'The facilitator opened Choice again.',
    'The facilitator locked Choice.',
    'The facilitator chose what is in play: Choice, Wellbeing, Dignity.',
    'The facilitator had the dice rolled on the table.',
    'The facilitator had cards keep what they do covered until the talk is over.',
  ]) {
    await expect(whatHappened(amina)).toContainText(told);
  }
});

test('the facilitator hides and mends what people wrote by keyboard, and the history says so', async ({
  room,
}) => {
  const { facilitator, amina, oaks, workshop } = await anOpenTable(room);
  const other = await farFacilitator(room, workshop);
  const slot = { perspective: 'staff', outcome: 'choice' };
  await other.play('addTile', { ...slot, reason: 'Mr Smith of Elm Road said it' });
  await oaks.play('captionTile', { ...slot, caption: 'Jane is always late' });
  await facilitator.open('Words that people wrote');
  await facilitator.press(facilitator.button('Hide “Jane is always late”'));
  await expect(amina.getByRole('cell', { name: /Jane/ })).toHaveCount(0);
  await expect(facilitator.button('Mend')).toBeFocused();
  await expect(whatHappened(amina)).not.toContainText('Jane');
  await facilitator.act('Mend “Mr Smith of Elm Road said it”', 'Put these in their place', async () => {
    await facilitator.type(
      facilitator.page.getByRole('textbox', { name: 'The new words' }).last(),
      'A neighbour said it',
    );
  });
  await expect(whatHappened(amina)).toContainText('“A neighbour said it”');
  await expect(whatHappened(amina)).toContainText('The facilitator hid what Oaks wrote in turn 1.');
  await expect(whatHappened(amina)).toContainText(
    'The facilitator put other words in the place of their own, from turn 1.',
  );
});

test('the facilitator goes back, forward, and ends and reopens the game by keyboard', async ({ room }) => {
  const { facilitator, amina, oaks } = await anOpenTable(room);
  await playOn([amina], 1);
  await facilitator.open('The card and this turn');
  await facilitator.act('End this turn as it stands', 'End the turn');
  await oaks.play('rollDice');

  await facilitator.open('History, and going back');
  await facilitator.press(facilitator.button('Back to here: the start of turn 1'));
  await expect(facilitator.page.getByText('1 turn is taken back.')).toBeVisible();
  await expect(facilitator.page.getByText('Kingfishers will be the next to roll.')).toBeVisible();
  await facilitator.press(facilitator.button('Go back to the start of turn 1'));
  await expect(stepButton(amina, 'Roll the dice')).toBeVisible();
  await expect(facilitator.button(/^Back to here/).and(facilitator.page.locator(':focus'))).toHaveCount(1);
  await facilitator.act('Forward again', 'Forward again');
  await expect(amina.getByRole('heading', { name: 'Oaks have the turn' })).toBeVisible();

  await facilitator.open('The end of the game');
  await facilitator.act('End the game', 'End the game here');
  await expect(amina.getByRole('button', { name: 'The game is over' })).toBeVisible();
  await facilitator.act('Open the game again', 'Play on');
  await expect(amina.getByRole('button', { name: 'Waiting for Oaks' })).toBeVisible();
  for (const told of [
    'The facilitator went back to the start of turn 1.',
    'The facilitator went forward again to turn 2.',
    'The facilitator ended the game.',
    'The facilitator opened the game again.',
  ]) {
    await expect(whatHappened(amina)).toContainText(told);
  }
});

test('the facilitator answers what needs them by keyboard, and no press loses its place', async ({
  room,
}) => {
  const workshop = await startWorkshop(room, { preset: 'taster', paused: true });
  const facilitator = new Facilitator(await hostPage(room, workshop, { keysOnly: true }));
  const amina = await room.device();
  await join(amina, workshop.code, { team: 'Kingfishers' });
  await facilitator.press(facilitator.button('Start playing'));
  await expect(facilitator.button('Pause')).toBeFocused();

  await takeStep({ page: amina, step: 'Roll the dice' });
  await amina.getByRole('button', { name: 'Move on from this card' }).click();
  await expect(facilitator.button('Carry on quietly')).toBeVisible();
  await expect(facilitator.button('Pause').last()).toBeFocused();
  await facilitator.press(facilitator.button('Carry on quietly'));
  await expect(facilitator.button('Pause')).toBeFocused();

  await amina.close();
  await facilitator.press(facilitator.button('Wait for them'));
  await expect(facilitator.button('Pause')).toBeFocused();
  await facilitator.press(facilitator.button('Play for Kingfishers'));
  await facilitator.to(stepButton(facilitator.page, 'Show what the card does'));
  const button = await focusOn(facilitator.page);
  await playOn([facilitator.page], 1, byKeys);
  await button.stays();
});
