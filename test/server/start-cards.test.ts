import { expect, test } from 'vitest';
import type { Deck } from '../../src/decks/schema.ts';
import { deckCardsSchema } from '../../src/protocol/decks-http.ts';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import { problemSchema, type CreateWorkshopBody } from '../../src/protocol/http.ts';
import { aDeck, aPoem, aScenario } from '../decks/a-deck.ts';
import { aLobbySocket, aServer, atTable, isLive, until, type ServerInTest } from './workshops-fixture.ts';

/** Four cards and a poem; one speaks of risk, one of death, one of both. */
const ONE: Deck = aDeck({
  id: 'deck-one',
  glossary: [{ term: 'MDT', meaning: 'One meeting.' }],
  cards: [
    aScenario({ id: 'p', perspective: 'people', themes: ['risk'] }),
    aScenario({ id: 'v', perspective: 'provision', sensitivity: ['Death'] }),
    aScenario({ id: 's', perspective: 'staff', themes: ['risk', 'work'], sensitivity: ['death'] }),
    aScenario({ id: 'm', perspective: 'managers', themes: ['work'] }),
    aPoem({ id: 'poem', themes: ['tea'] }),
  ],
});
const TWO: Deck = {
  ...aDeck({ id: 'deck-two', title: 'Two', glossary: [{ term: 'MDT', meaning: 'Another.' }] }),
};
const OTHER: Deck = aDeck({
  id: 'other-board',
  title: 'Other',
  outcomes: ['a', 'b'].map((id) => ({ id, name: id, short: id, description: 'Something.' })),
});

async function withDecks(): Promise<ServerInTest> {
  const server = await aServer();
  for (const deck of [ONE, TWO, OTHER]) await server.post('/api/decks', deck);
  return server;
}

/** A workshop that starts so: the cards that are read there, and a table with its facilitator. */
async function start(server: ServerInTest, body: Partial<CreateWorkshopBody>) {
  const { workshopId, facilitatorToken, tables } = await server.create({ paused: false, ...body });
  const reply = await server.get(`/api/workshops/${workshopId}/deck`, facilitatorToken);
  const words = deckWordsSchema.parse(reply.body);
  const at = async (matchId = tables[0]?.matchId ?? '') => {
    const table = atTable(server, { matchId, seat: '4', credentials: facilitatorToken });
    await until(table, isLive);
    return table;
  };
  return { words, cards: Object.keys(words.cards).toSorted(), at, facilitatorToken };
}

async function refusal(server: ServerInTest, body: object): Promise<string> {
  const reply = await server.post('/api/workshops', { title: 'x', ...body });
  if (reply.status === 201) return 'started';
  const { status, code, params = {} } = problemSchema.parse(reply.body);
  return [status, code, ...Object.values(params)].join(' ');
}

test('[START-1] a workshop leaves cards out by theme, by content note, and one by one; they are nowhere in it', async () => {
  const server = await withDecks();
  const read = async (leaveOut: CreateWorkshopBody['leaveOut']) =>
    (await start(server, { deckId: 'deck-one', leaveOut })).cards.map((id) => id.replace('deck-one/', ''));
  expect(await read({ themes: ['Risk'] })).toEqual(['m', 'poem', 'v']);
  expect(await read({ sensitivity: ['death'] })).toEqual(['m', 'p', 'poem']);
  expect(await read({ cards: ['deck-one/m', 'deck-one/poem'] })).toEqual(['p', 's', 'v']);
  const { cards, at } = await start(server, {
    deckId: 'deck-one',
    leaveOut: { themes: ['tea'], sensitivity: ['death'], cards: ['deck-one/m'] },
  });
  expect(cards).toEqual(['deck-one/p']);
  const table = await at();
  expect(await table.play('chooseCard', { cardId: 'deck-one/s' })).toMatchObject({ code: 'card-left-out' });
  await table.play('rollDice');
  expect(table.getSnapshot().view?.turn.cardId).toBe('deck-one/p');
});

test('[START-2] one card comes first at every table, also at one that is added', async () => {
  const server = await withDecks();
  const { at, facilitatorToken } = await start(server, { deckId: 'deck-one', firstCard: 'deck-one/poem' });
  const lobby = await aLobbySocket(server, facilitatorToken);
  const added = await lobby.command('addTable');
  for (const table of [await at(), await at(String(added['tableId']))]) {
    await table.play('rollDice');
    expect(table.getSnapshot().view?.turn).toMatchObject({
      cardId: 'deck-one/poem',
      draw: { because: 'first' },
    });
  }
});

test('[START-3] cards of several decks are mixed, each read and corrected under its own deck', async () => {
  const server = await withDecks();
  const { cards, words, at } = await start(server, {
    deckId: 'deck-one',
    deckIds: ['deck-two', 'deck-one'],
    leaveOut: { sensitivity: ['death'] },
    firstCard: 'deck-two/staff-1',
  });
  expect(cards).toHaveLength(3 + 4);
  expect(cards).toContain('deck-two/people-1');
  expect(words).toMatchObject({
    deckId: 'deck-one',
    title: 'A deck',
    glossary: [{ term: 'MDT', meaning: 'One meeting.' }],
  });
  const table = await at();
  await table.play('rollDice');
  const cardId = 'deck-two/staff-1';
  expect(table.getSnapshot().view?.turn.cardId).toBe(cardId);
  expect(await table.play('correctCard', { cardId, field: 'text', text: 'Other words.' })).toEqual({
    ok: true,
  });
  const again = await start(server, { deckIds: ['deck-two', 'deck-one'] });
  expect(again.words).toMatchObject({ deckId: 'deck-two', title: 'Two' });
  expect(again.cards).toHaveLength(5 + 4);
});

test('[START-4] what can’t be chosen is refused with its name, so that a slip leaves nothing in by mistake', async () => {
  const server = await withDecks();
  const one = { deckId: 'deck-one' };
  expect(await refusal(server, { ...one, deckIds: ['other-board'] })).toBe('422 decks-differ Other');
  expect(await refusal(server, { ...one, deckIds: ['no-such'] })).toBe('422 unknown-deck');
  expect(await refusal(server, { ...one, leaveOut: { sensitivity: ['deaths'] } })).toBe(
    '422 unknown-tag deaths',
  );
  expect(await refusal(server, { ...one, leaveOut: { themes: ['death'] } })).toBe('422 unknown-tag death');
  expect(await refusal(server, { ...one, leaveOut: { cards: ['deck-two/staff-1'] } })).toBe(
    '422 card-not-in-play deck-two/staff-1',
  );
  const first = { ...one, firstCard: 'deck-one/s' };
  expect(await refusal(server, { ...first, leaveOut: { themes: ['work'] } })).toBe(
    '422 card-not-in-play deck-one/s',
  );
  const all = { themes: ['risk', 'work'], sensitivity: ['death'] };
  expect(await refusal(server, { ...one, leaveOut: all })).toBe('422 no-cards-left');
  expect(await refusal(server, { ...first, game: { format: 'in-step-game/1' } })).toBe('400 bad-fields');
  expect(await refusal(server, { ...one, leaveOut: { cards: ['x'] } })).toMatch(/^400 bad-fields/);
  expect(await server.storage.countWorkshops()).toBe(0);
});

test('[START-5] a host reads what there is to choose from, drafts and what the room should not know apart', async () => {
  const server = await withDecks();
  const draft = aScenario({ id: 'draft', status: 'draft', facilitatorNote: 'SECRET' });
  await server.post('/api/decks', { ...ONE, id: 'deck-three', cards: [...ONE.cards, draft] });
  const reply = await server.get('/api/decks/deck-three/cards');
  const { cards } = deckCardsSchema.parse(reply.body);
  expect(cards).toHaveLength(5);
  expect(cards[2]).toEqual({
    cardId: 'deck-three/s',
    kind: 'scenario',
    perspective: 'staff',
    voice: null,
    text: 'I knock, and then I wait.',
    themes: ['risk', 'work'],
    sensitivity: ['death'],
  });
  expect(JSON.stringify(reply.body)).not.toMatch(/SECRET|effects|place/);
  expect((await server.get('/api/decks/none/cards')).status).toBe(404);
  const guarded = await aServer({ hostPassphrase: 'open sesame' });
  expect((await guarded.get('/api/decks/first-steps/cards')).status).toBe(401);
});
