import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseDeck } from '../decks/parse.ts';
import type { TableView } from '../rules/view-types.ts';
import { createDeviceStore } from './device-store.ts';
import {
  forgetOneScreen,
  hasOneScreen,
  openGameFile,
  resumeOneScreen,
  startOneScreen,
  type NewGame,
} from './one-screen.ts';
import type { OneScreenSession } from './types.ts';

const teamNames = { '0': 'Kingfishers', '1': 'Oaks', '2': 'Lanterns', '3': 'Harbour' };

function theDeck() {
  const parsed = parseDeck(readFileSync('content/decks/first-steps.json'));
  if (!parsed.ok) throw new Error('the first deck does not parse');
  return parsed.deck;
}

const fileSchema = z.looseObject({
  deck: z.looseObject({}),
  choices: z.looseObject({}),
  events: z.array(z.unknown()),
});
const memory = () => createDeviceStore(() => null);
const aGame = (): NewGame => ({ deck: theDeck(), choices: { preset: 'taster', teamNames }, teams: ['0'] });

function viewOf(session: OneScreenSession): TableView {
  const { view } = session.getSnapshot();
  if (!view) throw new Error('no view');
  return view;
}

async function must(session: OneScreenSession, move: string, args?: Record<string, unknown>) {
  expect(await session.play(move, args), move).toEqual({ ok: true });
}

/** One step of a game that sets every tile it can and takes none away that it need not. */
async function step(session: OneScreenSession): Promise<void> {
  const { turn } = viewOf(session);
  if (turn.step === 'roll') return must(session, 'rollDice');
  if (turn.step === 'talk') return must(session, 'revealEffect');
  if (turn.step === 'finish') return must(session, 'finishTurn');
  const [choice] = turn.choices;
  if (turn.effects?.[turn.nextEffect]?.op === 'remove')
    return must(session, 'decline', { reason: 'It depends' });
  return must(session, 'placeTile', { ...choice, caption: 'A first step' });
}

async function playOn(session: OneScreenSession, steps = 1_000): Promise<void> {
  for (let count = 0; count < steps && !viewOf(session).ended; count += 1) await step(session);
}

test('[ONE-1] one device plays a whole game to a finished path, with no server', async () => {
  const session = startOneScreen(aGame(), memory());
  await playOn(session);
  const view = viewOf(session);
  expect(view.ended).toBe(true);
  expect(view.complete).toEqual(expect.arrayContaining(view.inPlay));
  expect(session.getSnapshot()).toMatchObject({ seat: null, connection: 'live' });
});

test('[ONE-2] a move that breaks a rule is refused with its code and changes nothing', async () => {
  const session = startOneScreen(aGame(), memory());
  const before = session.getSnapshot();
  expect(await session.play('finishTurn')).toMatchObject({ ok: false, code: 'roll-first' });
  expect(await session.play('fly')).toEqual({ ok: false, code: 'unknown-move' });
  expect(await session.play('takeSeat', { team: '1' })).toEqual({ ok: false, code: 'unknown-move' });
  expect(await session.play('enterRoll', { pips: 'six' })).toEqual({ ok: false, code: 'bad-move' });
  expect(session.getSnapshot()).toBe(before);
});

test('[ONE-3] what everybody sees has no unrevealed effect and no pile; the facilitator’s part has', async () => {
  const choices = { preset: 'classic' as const, teamNames };
  const session = startOneScreen({ ...aGame(), choices }, memory());
  await step(session);
  expect(viewOf(session).turn).toMatchObject({ step: 'talk', effects: null });
  expect(viewOf(session)).not.toHaveProperty('facilitator');
  expect(session.facilitatorView().facilitator.coming).toHaveLength(5);
  expect(session.facilitatorView().turn.effects).not.toBeNull();
});

test('[ONE-4] the facilitator acts from the same device, and takes a name back', async () => {
  const session = startOneScreen(aGame(), memory());
  await must(session, 'pause');
  expect(await session.play('rollDice')).toMatchObject({ ok: false, code: 'paused' });
  await must(session, 'resume');
  await must(session, 'nameTeam', { name: 'Rude name' });
  expect(viewOf(session).teams['0'].name).toBe('Rude name');
  const line = session.facilitatorView().history.find(({ word }) => word === 'Rude name');
  session.mendWords(line?.wordId ?? '', 'Kind name');
  expect(viewOf(session).teams['0'].name).toBe('Kind name');
  session.mendWords(line?.wordId ?? '', null);
  expect(viewOf(session).teams['0'].name).toBe('Kingfishers');
  expect(viewOf(session).history.slice(-2)).toMatchObject([{ act: 'mended-words' }, { act: 'hid-words' }]);
});

test('[ONE-5] a card is corrected in play; the deck’s words stay the same object until then', async () => {
  const session = startOneScreen(aGame(), memory());
  const [cardId = ''] = Object.keys(session.deckWords().cards);
  const before = session.deckWords();
  await step(session);
  expect(session.deckWords()).toBe(before);
  await must(session, 'correctCard', { cardId, field: 'text', text: 'Mended words' });
  expect(session.deckWords().cards[cardId]?.text).toBe('Mended words');
  expect(session.deckWords().deckVersion).toBe(2);
});

test('[ONE-6] after a refresh the game goes on where it was left', async () => {
  const store = memory();
  const session = startOneScreen(aGame(), store);
  await playOn(session, 17);
  const resumed = resumeOneScreen(store);
  if (!resumed) throw new Error('nothing was kept');
  expect(viewOf(resumed)).toEqual(viewOf(session));
  expect(resumed.deckWords()).toEqual(session.deckWords());
  await playOn(resumed);
  expect(viewOf(resumed).ended).toBe(true);
});

test('[ONE-6] nothing is resumed where nothing is kept, or halves of two games, or nonsense', () => {
  const store = memory();
  expect(hasOneScreen(store)).toBe(false);
  expect(resumeOneScreen(store)).toBeNull();
  startOneScreen(aGame(), store);
  expect(hasOneScreen(store)).toBe(true);
  store.write('in-step.one-screen.deck', { game: 'another', deck: theDeck() });
  expect(resumeOneScreen(store)).toBeNull();
  store.write('in-step.one-screen.game', 'nonsense');
  expect(resumeOneScreen(store)).toBeNull();
  forgetOneScreen(store);
  expect(hasOneScreen(store)).toBe(false);
});

test('[ONE-7] a downloaded game opens on another device just as it was', async () => {
  const session = startOneScreen(aGame(), memory());
  await playOn(session, 23);
  const opened = openGameFile(session.download(), memory());
  if (!opened.ok) throw new Error(opened.code);
  expect(viewOf(opened.session)).toEqual(viewOf(session));
  const [here, there] = [session, opened.session].map((each) =>
    fileSchema.parse(JSON.parse(each.download())),
  );
  expect(there?.events).toEqual(here?.events);
  expect(there?.choices).toEqual(here?.choices);
});

test('[ONE-8] a file that is no game, or whose moves break the rules, is refused with what is wrong', async () => {
  const session = startOneScreen(aGame(), memory());
  await playOn(session, 6);
  const file = fileSchema.parse(JSON.parse(session.download()));
  const faultOf = (text: string) => {
    const opened = openGameFile(text, memory());
    return opened.ok ? null : opened.params;
  };
  const changed = (fields: object) => JSON.stringify({ ...file, ...fields });
  expect(faultOf('{')).toEqual({ fault: 'not-json' });
  expect(faultOf('[]')).toEqual({ fault: 'not-a-game' });
  expect(faultOf(changed({ format: 'in-step-game/2' }))).toEqual({ fault: 'not-a-game' });
  expect(faultOf(changed({ deck: { ...file.deck, cards: [] } }))).toEqual({ fault: 'deck' });
  const outcomes = { choices: { ...file.choices, outcomes: ['choice', 'nowhere'] } };
  expect(faultOf(changed(outcomes))).toEqual({ fault: 'outcomes' });
  expect(faultOf(changed({ events: file.events.slice(2) }))).toMatchObject({ fault: 'move' });
  expect(faultOf(changed({ events: [...file.events, { move: '__proto__' }] }))).toEqual({
    fault: 'move',
    move: file.events.length + 1,
  });
});

test('[ONE-9] those who listen hear of each change once, and of nothing after they stop', async () => {
  const session = startOneScreen(aGame(), memory());
  let heard = 0;
  const stop = session.subscribe(() => (heard += 1));
  await step(session);
  await session.play('fly');
  expect(heard).toBe(1);
  stop();
  await step(session);
  expect(heard).toBe(1);
  session.close();
  expect(session.getSnapshot()).toMatchObject({ connection: 'ended', endedBecause: 'closed' });
  expect(await session.play('rollDice')).toEqual({ ok: false, code: 'closed' });
});
