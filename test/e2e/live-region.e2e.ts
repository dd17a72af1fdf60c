import { readFileSync } from 'node:fs';
import { parseDeck } from '../../src/decks/parse.ts';
import { farFacilitator } from './support/far-away.ts';
import { openScreen } from './support/host.ts';
import { listenAt } from './support/live-region.ts';
import { join } from './support/people.ts';
import { pressStep, stepButton, takeStep } from './support/play.ts';
import { expect, laptop, test } from './support/room.ts';
import { hostPage, startWorkshop } from './support/start-workshop.ts';

/** A card of the first deck that lets its people place a tile of their own, and does nothing else. */
function aCardThatPlaces(): { cardId: string; text: string } {
  const parsed = parseDeck(readFileSync('content/decks/first-steps.json', 'utf8'));
  if (!parsed.ok) throw new Error('the first deck can be read');
  const card = parsed.deck.cards.find((each) => {
    const [effect, ...more] = each.kind === 'scenario' ? each.effects : [];
    const isIts = effect?.op === 'place' && (effect.perspective ?? 'people') === 'people';
    return each.kind === 'scenario' && each.perspective === 'people' && isIts && more.length === 0;
  });
  if (card?.kind !== 'scenario') throw new Error('no card of the first deck places a tile');
  return { cardId: `first-steps/${card.id}`, text: card.text };
}

test('a screen reader hears the turn, the roll, the card, the effect, the tile and what it completed', async ({
  room,
}) => {
  test.setTimeout(180_000);
  const workshop = await startWorkshop(room, { deckId: 'first-steps', preset: 'workshop' });
  const host = await hostPage(room, workshop);
  const screen = await openScreen(host);
  const amina = await room.device();
  const bo = await room.device({ size: laptop });
  await join(amina, workshop.code, { name: 'Amina', team: 'Kingfishers' });
  await join(bo, workshop.code, { name: 'Bo', team: 'Oaks' });
  await expect(stepButton(amina, 'Roll the dice')).toBeVisible();
  await expect(screen.getByText('Kingfishers: roll the dice')).toBeVisible();
  await expect(host.getByText('2 people here')).toBeVisible();

  const others = [await listenAt(bo), await listenAt(screen), await listenAt(host)];
  const own = await listenAt(amina);
  const all = [own, ...others];
  const everybodyHears = async (...sentences: (string | RegExp)[]): Promise<void> => {
    for (const each of all) await each.hears(...sentences);
  };

  const facilitator = await farFacilitator(room, workshop);
  await facilitator.play('setHouseRules', { dice: 'physical' });
  await everybodyHears('The facilitator changed a house rule.');
  for (const [perspective, name] of [
    ['provision', 'Provision'],
    ['staff', 'Staff'],
    ['managers', 'Managers'],
  ]) {
    await facilitator.play('addTile', { perspective, outcome: 'choice', reason: 'They spoke of it before' });
    await everybodyHears(`Exercise choice and control: ${name} tile placed.`);
  }

  await amina.getByRole('radio', { name: '4', exact: true }).check();
  await pressStep(amina.getByRole('button', { name: 'Enter your roll' }));
  await everybodyHears(/^Four\. Managers footprint\. Card: “.+”$/);
  const { cardId, text } = aCardThatPlaces();
  await facilitator.play('chooseCard', { cardId });
  await everybodyHears(/^Another card\. .+ speak\. Card: “.+”$/);
  await expect(amina.getByRole('article').first()).toContainText(text);

  await takeStep({ page: amina, step: 'Show what the card does' });
  await everybodyHears(/^What the card does: Place a People tile\. The card suggests .+\. You choose\.$/);
  await amina.getByRole('radio', { name: 'Choice: people tile' }).check();
  await amina.getByRole('button', { name: 'Add words to the tile' }).click();
  await amina.getByRole('textbox', { name: /Words on the tile/ }).fill('She asks for it herself');
  await pressStep(stepButton(amina, 'Place'));
  await everybodyHears(
    'Exercise choice and control: People tile placed, with the words “She asks for it herself.” ' +
      'Exercise choice and control is finished. 1 of 3 outcomes built.',
  );

  await takeStep({ page: amina, step: 'Finish the turn' });
  const [atBo, ...rest] = others;
  await atBo?.hears('Your team’s turn.');
  for (const each of [own, ...rest]) await each.hears('Next: Oaks.');

  await facilitator.play('pause');
  await everybodyHears('Paused. You can go on talking.');
  await facilitator.play('goBack', { turn: 1 });
  await own.hears('Back to the start of turn 1. Your team’s turn.');
  for (const each of others) await each.hears('Back to the start of turn 1. Next: Kingfishers.');
  await facilitator.play('endGame');
  await everybodyHears('The game has ended. 0 of 3 outcomes built.');
});
