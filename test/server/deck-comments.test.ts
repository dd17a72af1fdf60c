import { expect, test } from 'vitest';
import {
  commentsListedSchema,
  deckReadSchema,
  linkMadeSchema,
  linksListedSchema,
} from '../../src/protocol/deck-comments.ts';
import { aDeck, aPoem, aScenario } from '../decks/a-deck.ts';
import { aServer, codeOf, type ServerInTest } from './workshops-fixture.ts';

const PASSPHRASE = 'open sesame';
const AT = '/api/decks/a-deck';

/** A server with a deck that is being written, and a link to it. */
async function withLink() {
  const server = await aServer({ hostPassphrase: PASSPHRASE });
  const deck = aDeck({ summary: 'A few cards.' });
  deck.cards.push(
    aScenario({ id: 'draft', status: 'draft', facilitatorNote: 'SECRET', sensitivity: ['loneliness'] }),
    aPoem({ title: 'Steam' }),
  );
  await server.post('/api/decks', deck, PASSPHRASE);
  return { server, ...(await makeLink(server, { name: 'Riverside' })) };
}

async function makeLink(server: ServerInTest, body: object = {}) {
  const reply = await server.post(`${AT}/links`, body, PASSPHRASE);
  expect(reply.status).toBe(201);
  return linkMadeSchema.parse(reply.body);
}

const read = async (server: ServerInTest, key: string) =>
  deckReadSchema.parse((await server.get(`${AT}/reading`, key)).body);
const comments = async (server: ServerInTest) =>
  commentsListedSchema.parse((await server.get(`${AT}/comments`, PASSPHRASE)).body);

test('[COMMENT-1] whoever has a link reads the deck, drafts too, and comments on its cards', async () => {
  const { server, key } = await withLink();
  const deck = await read(server, key);
  expect(deck).toMatchObject({ title: 'A deck', summary: 'A few cards.', language: 'en-GB', comments: [] });
  expect(deck.cards).toHaveLength(6);
  expect(deck.cards[4]).toEqual({
    cardId: 'draft',
    kind: 'scenario',
    perspective: 'Staff',
    voice: null,
    title: null,
    text: 'I knock, and then I wait.',
    easyRead: 'I knock. Then I wait.',
    prompts: [],
    author: null,
    sensitivity: ['loneliness'],
    isDraft: true,
  });
  expect(JSON.stringify(deck)).not.toMatch(/SECRET|effects/);
  const written = await server.post(`${AT}/comments`, { cardId: 'draft', text: ' Nobody says it so. ' }, key);
  expect(written.status).toBe(201);
  await server.post(`${AT}/comments`, { text: 'More of this.', name: 'Ana' }, key);
  expect((await read(server, key)).comments).toMatchObject([
    { cardId: 'draft', text: 'Nobody says it so.', name: null },
    { cardId: null, text: 'More of this.', name: 'Ana' },
  ]);
});

test('[COMMENT-1] a link changes nothing, and opens nothing else', async () => {
  const { server, key } = await withLink();
  const etag = (await server.get(AT, PASSPHRASE)).headers.get('etag');
  const asks: [string, object | null][] = [
    [AT, null],
    [`${AT}/links`, null],
    [`${AT}/comments`, null],
    [`${AT}/cards`, null],
    [`${AT}/checks`, null],
    [`${AT}/links`, {}],
    [`${AT}/corrections`, { cardId: 'draft', field: 'text', before: [null], text: 'x' }],
    [`${AT}/comments/c1/remove`, {}],
    ['/api/decks', { ...aDeck(), id: 'mine' }],
    ['/api/workshops', { title: 'x' }],
  ];
  for (const [path, body] of asks) {
    const reply = body ? await server.post(path, body, key) : await server.get(path, key);
    expect([path, reply.status, codeOf(reply)]).toEqual([path, 401, 'wrong-passphrase']);
  }
  const put = await fetch(server.url + AT, {
    method: 'PUT',
    headers: { authorization: `Bearer ${key}`, 'if-match': '*', 'content-type': 'application/json' },
    body: '{"id":"a-deck"}',
  });
  expect(put.status).toBe(401);
  const other = await server.get('/api/decks/first-steps/reading', key);
  expect([other.status, codeOf(other)]).toEqual([401, 'unknown-link']);
  expect((await server.get(AT, PASSPHRASE)).headers.get('etag')).toBe(etag);
});

test('[COMMENT-1] what is no comment is refused', async () => {
  const { server, key } = await withLink();
  const refused: object[] = [{}, { text: '  ' }, { text: 'x'.repeat(1_001) }, { text: 'x', name: 7 }];
  for (const body of [...refused, { text: 'x', cardId: '' }, { text: 'a\u0000b' }]) {
    const reply = await server.post(`${AT}/comments`, body, key);
    expect([reply.status, codeOf(reply)]).toEqual([400, 'bad-fields']);
  }
  expect((await comments(server)).comments).toEqual([]);
});

test('[COMMENT-2] the key stands behind # in the link, as a hash on disk, and in no log', async () => {
  const { server, key, linkId, url } = await withLink();
  expect(url).toBe(`${server.url}/decks/a-deck/comments#key=${key}`);
  await read(server, key);
  expect(JSON.stringify(await server.storage.listLinks('a-deck'))).not.toContain(key);
  expect(server.log.join('')).not.toContain(key);
  await server.post(`${AT}/comments`, { text: 'Before the end.' }, key);
  expect((await server.post(`${AT}/links/${linkId}/end`, {}, PASSPHRASE)).status).toBe(200);
  for (const bearer of [key, 'nonsense', undefined, 'x'.repeat(5_000)]) {
    const reply = await server.get(`${AT}/reading`, bearer);
    expect([reply.status, codeOf(reply)]).toEqual([401, 'unknown-link']);
  }
  expect((await server.post(`${AT}/comments`, { text: 'After.' }, key)).status).toBe(401);
  const { links } = linksListedSchema.parse((await server.get(`${AT}/links`, PASSPHRASE)).body);
  expect(links).toMatchObject([{ linkId, name: 'Riverside', comments: 1 }]);
  expect(links[0]?.endedAtMs).not.toBeNull();
  expect((await comments(server)).comments).toHaveLength(1);
});

test('[COMMENT-3] the host reads all of them, credits who may be named, and removes what should not stay', async () => {
  const { server, key, linkId } = await withLink();
  for (const body of [
    { text: 'One', name: 'Ana', mayName: true },
    { text: 'Two', name: 'Ben', mayName: false },
    { text: 'Three', name: 'Ana', mayName: true },
    { text: 'Four', mayName: true },
    { text: 'Five', name: 'Cem', mayName: true },
  ]) {
    await server.post(`${AT}/comments`, body, key);
  }
  const all = await comments(server);
  expect(all.comments.map(({ text, mayName }) => `${text} ${mayName}`)).toEqual([
    'One true',
    'Two false',
    'Three true',
    'Four false',
    'Five true',
  ]);
  expect(all.comments[0]?.linkId).toBe(linkId);
  expect(all.credits).toEqual([
    { name: 'Ana', role: 'co-producer' },
    { name: 'Cem', role: 'co-producer' },
  ]);
  const gone = all.comments[4]?.commentId ?? '';
  expect((await server.post(`${AT}/comments/${gone}/remove`, {}, PASSPHRASE)).status).toBe(200);
  expect((await comments(server)).credits).toHaveLength(1);
});

test('[COMMENT-4] what was written by one link is not shown to another', async () => {
  const { server, key } = await withLink();
  const other = await makeLink(server);
  await server.post(`${AT}/comments`, { text: 'For us alone', name: 'Ana' }, key);
  expect((await read(server, other.key)).comments).toEqual([]);
  expect((await read(server, key)).comments).toHaveLength(1);
  const none = await server.post('/api/decks/none/links', {}, PASSPHRASE);
  expect([none.status, codeOf(none)]).toEqual([404, 'unknown-deck']);
});
