import { expect, test } from 'vitest';
import type { Deck } from '../../src/decks/schema.ts';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import { deckChecksSchema, deckCorrectedSchema } from '../../src/protocol/decks-http.ts';
import { aDeck, aScenario } from '../decks/a-deck.ts';
import {
  aLobbySocket,
  asFacilitator,
  aServer,
  atTable,
  codeOf,
  isLive,
  seatOf,
  until,
  type ServerInTest,
} from './workshops-fixture.ts';

const CARD = 'a-deck/seen';
const KNOCK = 'I knok, and then I wait.';

function theDeck(changes: Partial<Deck> = {}): Deck {
  const deck = aDeck(changes);
  const translations = { cy: { text: 'Rwy’n curo.' } };
  deck.cards.push(aScenario({ id: 'seen', text: KNOCK, translations }));
  return deck;
}

async function put({ url }: ServerInTest, deck: object): Promise<number> {
  const response = await fetch(`${url}/api/decks/a-deck`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify(deck),
  });
  return response.status;
}

/** A workshop in play with a deck that was saved, its host, and Ana at the first table. */
async function inPlay() {
  const server = await aServer();
  await server.post('/api/decks', theDeck());
  const workshop = await server.create({ deckId: 'a-deck', paused: false });
  const { workshopId, code, facilitatorToken, facilitatorWords } = workshop;
  const [tableId = ''] = workshop.tables.map((each) => each.tableId);
  const ana = await server.join(code, { tableId, seat: '0' });
  const read = async () =>
    deckWordsSchema.parse((await server.get(`/api/workshops/${workshopId}/deck`, ana.participantToken)).body);
  const table = atTable(server, { matchId: tableId, seat: '4', credentials: facilitatorToken });
  await until(table, isLive);
  return { server, code, tableId, facilitatorToken, facilitatorWords, ana, read, table };
}

const correct = (server: ServerInTest, body: object) =>
  server.post('/api/decks/a-deck/corrections', {
    cardId: 'seen',
    field: 'text',
    before: [KNOCK, 'I nok.'],
    ...body,
  });

test('[LIVE-1] a table keeps the deck as it was when the workshop began, whatever is saved meanwhile', async () => {
  const { server, read, table, facilitatorToken } = await inPlay();
  const before = await read();
  const begun = table.getSnapshot().view;
  const other = theDeck({ title: 'Other' });
  const outcomes = [0, 1].map((at) => ({
    id: `o${at}`,
    name: `O${at}`,
    short: `O${at}`,
    description: 'New.',
  }));
  expect(await put(server, { ...other, outcomes, cards: [aScenario({ text: 'Other words.' })] })).toBe(200);
  expect(await put(server, { id: 'a-deck' })).toBe(200);
  expect(await read()).toEqual(before);
  expect(await table.play('chooseCard', { cardId: CARD })).toEqual({ ok: true });
  expect(Object.keys(table.getSnapshot().view?.path ?? {})).toEqual(Object.keys(begun?.path ?? {}));
  // A table that is added later plays the same.
  const lobby = await aLobbySocket(server, facilitatorToken);
  const added = await lobby.command('addTable');
  const later = atTable(server, {
    matchId: String(added['tableId']),
    seat: '4',
    credentials: facilitatorToken,
  });
  await until(later, isLive);
  expect(await later.play('chooseCard', { cardId: CARD })).toEqual({ ok: true });
});

test('[LIVE-2] a correction in play reaches every reader, takes nothing from anybody, and is in the change log', async () => {
  const { server, code, tableId, ana, read, table, facilitatorToken, facilitatorWords } = await inPlay();
  const [team, host] = [atTable(server, seatOf(ana)), await aLobbySocket(server, facilitatorToken)];
  await until(team, isLive);
  await table.play('chooseCard', { cardId: CARD });
  await until(team, ({ view }) => view?.turn.cardId === CARD);
  expect(await team.play('nameTeam', { name: 'Otters' })).toEqual({ ok: true });
  const deputy = await asFacilitator(server, code, { words: facilitatorWords, tableId });
  const theirs = atTable(server, { matchId: tableId, seat: '4', credentials: deputy.facilitatorToken });
  await until(theirs, isLive);

  expect(await table.play('correctCard', { cardId: CARD, field: 'text', text: 'I knock and wait.' })).toEqual(
    {
      ok: true,
    },
  );
  expect(await theirs.play('correctCard', { cardId: CARD, field: 'text', text: 'I knock first.' })).toEqual({
    ok: true,
  });

  expect((await read()).cards[CARD]?.text).toBe('I knock first.');
  const { view } = await until(team, (now) => now.view?.history.at(-1)?.act === 'corrected');
  expect(view?.turn).toMatchObject({ step: 'talk', cardId: CARD });
  expect(view?.teams['0'].name).toBe('Otters');
  const shown = await host.until((now) => now.audience === 'facilitator' && now.corrections.length === 2);
  const log = shown.audience === 'facilitator' ? shown.corrections : [];
  expect(log).toMatchObject([
    { cardId: CARD, field: 'text', before: KNOCK, text: 'I knock and wait.', by: 'you' },
    { cardId: CARD, field: 'text', before: 'I knock and wait.', text: 'I knock first.', by: 'words' },
  ]);
  for (const { atMs } of log) expect(Date.now() - atMs).toBeLessThan(60_000);
});

test('[LIVE-3] corrected words go into the deck too where the host says so, as its next patch version', async () => {
  const { server, read } = await inPlay();
  const reply = await correct(server, { text: 'I knock and wait.' });
  expect(reply.status).toBe(200);
  expect(deckCorrectedSchema.parse(reply.body).version).toBe('1.0.1');
  const deck = await server.get('/api/decks/a-deck');
  expect(deck.headers.get('etag')).toBe(deckCorrectedSchema.parse(reply.body).etag);
  expect(deck.body).toMatchObject({ version: '1.0.1', cards: { 4: { text: 'I knock and wait.' } } });
  // The table in play reads what its facilitator corrected there, and nothing else.
  expect((await read()).cards[CARD]?.text).toBe(KNOCK);
});

test('[LIVE-3] a deck that came with the product is corrected in a copy that wins', async () => {
  const server = await aServer();
  const { body } = await server.get('/api/decks/first-steps');
  const [card] = (body as Deck).cards;
  const asked = { cardId: card?.id, field: 'text', before: [card?.text], text: 'Other words than before.' };
  const reply = await server.post('/api/decks/first-steps/corrections', asked);
  expect(reply.status).toBe(200);
  expect((await server.get('/api/decks/first-steps')).body).toMatchObject({
    cards: { 0: { text: 'Other words than before.' } },
  });
});

test('[LIVE-4] what says the same in other words is to be looked at again, until somebody did', async () => {
  const { server } = await inPlay();
  await correct(server, { text: 'I knock and wait.' });
  const checks = async () =>
    deckChecksSchema.parse((await server.get('/api/decks/a-deck/checks')).body).checks;
  expect(await checks()).toMatchObject([
    { cardId: 'seen', part: 'easyRead', field: 'text', before: KNOCK, after: 'I knock and wait.' },
  ]);
  const done = await server.post('/api/decks/a-deck/checks/done', { cardId: 'seen', part: 'easyRead' });
  expect(done.status).toBe(200);
  expect(await checks()).toEqual([]);
  expect((await server.get('/api/decks/a-deck')).body).toMatchObject({
    cards: { 4: { translations: { cy: { was: { text: KNOCK } } } } },
  });
  const none = await server.get('/api/decks/no-such/checks');
  expect([none.status, codeOf(none)]).toEqual([404, 'unknown-deck']);
});

test('[LIVE-5] a correction never writes over other work, spoils a deck, or comes from who is no host', async () => {
  const { server } = await inPlay();
  const refusal = async (body: object) => {
    const reply = await correct(server, { text: 'I knock and wait.', ...body });
    return `${reply.status} ${codeOf(reply)}`;
  };
  expect(await refusal({ before: ['I nock.', null] })).toBe('409 card-changed');
  expect(await refusal({ text: 'x'.repeat(500) })).toBe('422 not-for-deck');
  expect(await refusal({ cardId: 'none' })).toBe('404 unknown-card');
  expect(await refusal({ field: 'effects' })).toBe('400 bad-fields');
  expect(await refusal({ text: ' ' })).toBe('400 bad-fields');
  const guarded = await aServer({ hostPassphrase: 'open sesame' });
  const { facilitatorToken } = await guarded
    .post('/api/workshops', { title: 'x' }, 'open sesame')
    .then(({ body }) => body as { facilitatorToken: string });
  for (const bearer of [undefined, facilitatorToken]) {
    for (const path of ['corrections', 'checks/done']) {
      const reply = await guarded.post(`/api/decks/first-steps/${path}`, {}, bearer);
      expect(reply.status).toBe(401);
    }
    expect((await guarded.get('/api/decks/first-steps/checks', bearer)).status).toBe(401);
  }
});
