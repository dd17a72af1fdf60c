import { describe, expect, it } from 'vitest';
import { deckChangedSchema, deckCheckedSchema, deckSavedSchema } from '../../src/protocol/decks-http.ts';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import { decksListedSchema } from '../../src/protocol/decks-listed.ts';
import { aDeck } from '../decks/a-deck.ts';
import { aServer, codeOf, type ServerInTest } from './workshops-fixture.ts';

interface Asked {
  method?: string;
  body?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** Asks as a program would, and gives the answer as bytes too. */
async function ask({ url }: Pick<ServerInTest, 'url'>, path: string, asked: Asked = {}) {
  const { method = 'GET', body, headers = {} } = asked;
  const typed = body === undefined ? headers : { 'content-type': 'application/json', ...headers };
  const response = await fetch(url + path, {
    method,
    headers: typed,
    ...(body === undefined ? {} : { body }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const json: unknown = isJson ? JSON.parse(bytes.toString().replace(/^\uFEFF/, '')) : null;
  const { status } = response;
  return { status, headers: response.headers, bytes, body: json, etag: response.headers.get('etag') ?? '' };
}

const fileOf = (deck: object) => `${JSON.stringify(deck, null, 2)}\n`;
const mine = (title = 'Mine') => fileOf(aDeck({ title }));

const save = (server: ServerInTest, body: string, headers = {}) =>
  ask(server, '/api/decks', { method: 'POST', body, headers });
const replace = (server: ServerInTest, body: string, ifMatch?: string) =>
  ask(server, '/api/decks/a-deck', {
    method: 'PUT',
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
  });
const check = (server: ServerInTest, body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  ask(server, '/api/decks/check', { method: 'POST', body, headers: { 'content-type': type } });
const listed = async (server: ServerInTest, id: string) =>
  decksListedSchema.parse((await server.get('/api/decks')).body).decks.filter((deck) => deck.id === id);

describe('decks over HTTP', () => {
  it('[API-10] a host saves a deck, and reads it back byte for byte with what names the version', async () => {
    const server = await aServer();
    const saved = await save(server, mine());
    expect(saved.status).toBe(201);
    expect(deckSavedSchema.parse(saved.body)).toEqual({ id: 'a-deck', etag: saved.etag });
    expect(saved.headers.get('location')).toBe('/api/decks/a-deck');
    const read = await ask(server, '/api/decks/a-deck');
    expect([read.status, read.etag, read.bytes.toString()]).toEqual([200, saved.etag, mine()]);
    const again = await ask(server, '/api/decks/a-deck', { headers: { 'if-none-match': `W/${read.etag}` } });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect(codeOf(await save(server, mine()))).toBe('deck-exists');
    const none = await ask(server, '/api/decks/no-such');
    expect([none.status, codeOf(none)]).toEqual([404, 'unknown-deck']);
  });

  it('[API-10] a deck of a folder is read as its file is, and saving makes a copy that wins', async () => {
    const server = await aServer();
    const read = await ask(server, '/api/decks/first-steps');
    expect(read.body).toMatchObject({ $schema: '../deck.schema.json', id: 'first-steps' });
    const changed = read.bytes.toString().replace('"title": "', '"title": "Our own ');
    const put = await ask(server, '/api/decks/first-steps', {
      method: 'PUT',
      body: changed,
      headers: { 'if-match': read.etag },
    });
    expect(put.status).toBe(200);
    const decks = await listed(server, 'first-steps');
    expect(decks).toMatchObject([
      { place: 'content', isUsed: false, file: 'content/decks/first-steps.json' },
      { place: 'database', isUsed: true, file: null },
    ]);
    const { workshopId, facilitatorToken } = await server.create({ deckId: 'first-steps' });
    const words = await server.get(`/api/workshops/${workshopId}/deck`, facilitatorToken);
    expect(deckWordsSchema.parse(words.body).title).toMatch(/^Our own /);
  });

  it('[API-11] a deck is saved only over the version that one saw, else one gets what is there', async () => {
    const server = await aServer();
    const { etag: first } = await save(server, mine());
    const blind = await replace(server, mine('Two'));
    expect([blind.status, codeOf(blind)]).toEqual([428, 'if-match-needed']);
    const second = await replace(server, mine('Two'), first);
    expect(second.status).toBe(200);
    expect(second.etag).not.toBe(first);
    const late = await replace(server, mine('Three'), first);
    expect(late.status).toBe(412);
    expect(late.headers.get('content-type')).toContain('application/problem+json');
    expect(deckChangedSchema.parse(late.body)).toEqual({
      code: 'deck-changed',
      etag: second.etag,
      deck: aDeck({ title: 'Two' }),
    });
    const other = await ask(server, '/api/decks/b-deck', {
      method: 'PUT',
      body: mine(),
      headers: { 'if-match': '*' },
    });
    expect([other.status, codeOf(other)]).toEqual([400, 'bad-fields']);
  });

  it('[API-12] one that can’t be played yet is saved for its author, and nobody can start with it', async () => {
    const server = await aServer();
    const draft = fileOf({ ...aDeck(), cards: [] });
    expect((await save(server, draft)).status).toBe(201);
    expect((await ask(server, '/api/decks/a-deck')).bytes.toString()).toBe(draft);
    const [deck] = await listed(server, 'a-deck');
    expect(deck).toMatchObject({ playable: false, place: 'database' });
    expect(deck?.problems?.[0]?.message).toMatch(/\w/);
    const start = await server.post('/api/workshops', { title: 'x', deckId: 'a-deck' });
    expect([start.status, codeOf(start)]).toEqual([422, 'unknown-deck']);
    const unreadable = await save(server, '{"id": ');
    expect([unreadable.status, codeOf(unreadable)]).toEqual([422, 'deck-broken']);
    expect(unreadable.body).toMatchObject({ problems: [{ code: 'json-cut-off', message: /./ }] });
  });

  it('[API-13] decks are for the host alone: by passphrase, or from this machine where there is none', async () => {
    const guarded = await aServer({ hostPassphrase: 'open sesame' });
    const asks: [string, Asked][] = [
      ['/api/decks/first-steps', {}],
      ['/api/decks', { method: 'POST', body: mine() }],
      ['/api/decks/first-steps', { method: 'PUT', body: mine(), headers: { 'if-match': '*' } }],
      ['/api/decks/check', { method: 'POST', body: mine() }],
    ];
    for (const [path, asked] of asks) {
      const as = async (headers: Record<string, string>, server = guarded) => {
        const { status, body } = await ask(server, path, {
          ...asked,
          headers: { ...asked.headers, ...headers },
        });
        return status < 400 ? 'done' : `${status} ${codeOf({ status, headers: new Headers(), body })}`;
      };
      expect(await as({})).toBe('401 passphrase-needed');
      expect(await as({ authorization: 'Bearer open barley' })).toBe('401 wrong-passphrase');
      if (asked.method !== 'PUT') expect(await as({ authorization: 'Bearer open sesame' })).toBe('done');
      expect(await as({ 'x-forwarded-for': '10.0.0.7' }, await aServer())).toBe('403 host-only');
    }
  });

  it('[API-14] a check says everything that is wrong, of a deck or a spreadsheet, and is never a fault', async () => {
    const server = await aServer();
    const codes = async (body: string | Uint8Array<ArrayBuffer>, type?: string) => {
      const reply = await check(server, body, type);
      expect(reply.status).toBe(200);
      const { ok, problems } = deckCheckedSchema.parse(reply.body);
      expect(ok).toBe(problems.every(({ severity }) => severity !== 'error'));
      for (const { message } of problems) expect(message).toMatch(/\w/);
      return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    };
    expect(await codes(mine())).toEqual([]);
    expect(await codes(`\uFEFF${mine()}`)).toEqual([]);
    expect(await codes(fileOf({ ...aDeck(), colour: 'red' }))).toEqual(['field-unknown']);
    const rows = ['people', 'provision', 'staff', 'managers'].map(
      (id) => `scenario;${id};A view of ours.;discuss`,
    );
    const sheet = ['kind;perspective;text;effect1', ...rows].join('\r\n');
    for (const type of ['text/csv', 'text/csv; charset=utf-8', 'text/plain', '']) {
      expect(await codes(`\uFEFF${sheet}`, type), type).toEqual([]);
      expect(await codes(sheet.replaceAll(';', '\t'), type), type).toEqual([]);
      expect(await codes(sheet.replaceAll(';', ','), type), type).toEqual([]);
    }
    expect(await codes(sheet.replace('staff', 'stuff'), 'text/csv')).toContain('perspective-unknown');
  });

  it('[API-14] hostile bytes get a problem', async () => {
    const server = await aServer();
    const hostile: (string | Uint8Array<ArrayBuffer>)[] = [
      '',
      'null',
      '[]',
      '"',
      '{"__proto__":{"x":1}}',
      '['.repeat(100_000),
      `{"id":"a","id":"b"}`,
      '=cmd|calc!A1,"',
      Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]),
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      Uint8Array.from([0x7b, 0x22, 0xff, 0xc0, 0x80]),
      new Uint8Array(1000),
    ];
    for (const bytes of hostile) {
      for (const type of ['application/json', 'text/csv', 'multipart/form-data', 'x'.repeat(200), '%%']) {
        const reply = await check(server, bytes, type);
        expect([reply.status, type]).toEqual([200, type]);
        expect(deckCheckedSchema.parse(reply.body).ok).toBe(false);
        expect((await save(server, bytes.toString(), { 'content-type': type })).status).toBe(422);
      }
    }
    expect(server.log.join('')).not.toContain('"level":50');
  });

  it('[API-14] a file that is too large is said to be, and is not waited for', async () => {
    const server = await aServer();
    const large = new Uint8Array(50_000_001).fill(32);
    const checked = deckCheckedSchema.parse((await check(server, large)).body);
    expect(checked.problems.map(({ code }) => code)).toEqual(['file-too-large']);
    const saved = await ask(server, '/api/decks', { method: 'POST', body: large });
    expect([saved.status, codeOf(saved)]).toEqual([413, 'body-too-large']);
    const words = await save(server, fileOf({ ...aDeck(), summary: 'x'.repeat(5_000_000) }));
    expect([words.status, codeOf(words)]).toEqual([422, 'deck-broken']);
  });

  it('[API-15] whoever asks for work without end is held up, and only they', async () => {
    const server = await aServer({ hostPassphrase: 'open sesame' });
    const bearer = { authorization: 'Bearer open sesame' };
    const codes = new Set<string>();
    const words = `{"a":"${'x'.repeat(4_900_000)}"`;
    for (let count = 0; count < 25; count += 1) codes.add(codeOf(await save(server, words, bearer)));
    expect([...codes]).toEqual(['deck-broken', 'rate-limited']);
    expect((await server.get('/api/decks')).status).toBe(200);
  });
});
