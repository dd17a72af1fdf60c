import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/decks/problems.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { aDeck, aScenario } from '../../test/decks/a-deck.ts';
import { openSqlite } from '../storage/sqlite.ts';
import type { Storage } from '../storage/storage.ts';
import { openDeckFolders } from './deck-folders.ts';
import { openServerDecks, type ServerDecks } from './server-decks.ts';

let root: string;
let storage: Storage;
let reports: { file: string; problems: Problem[] }[];

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'decks-'));
  mkdirSync(path.join(root, 'content/decks'), { recursive: true });
  storage = await openSqlite(':memory:');
  reports = [];
});

afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await storage.close();
});

function put(file: string, content: unknown): string {
  const whole = path.join(root, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  const isFile = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(whole, isFile ? content : JSON.stringify(content));
  return whole;
}

/** A process of its own on the same database and folders. */
function open(): ServerDecks {
  const folders = openDeckFolders({
    folders: [path.join(root, 'content/decks'), path.join(root, 'data/decks')],
    onProblem: (report) => reports.push(report),
  });
  return openServerDecks({ storage, folders, now: () => 1_800_000_000_000 });
}

const bytes = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value, null, 2));

const one = (changes: Partial<Deck> = {}) => aDeck({ id: 'one', title: 'First', ...changes });

describe('decks in folders', () => {
  it('[DECK-20] lists each deck of its folders, and a folder that is not there is empty', async () => {
    put('content/decks/one.json', one({ summary: 'A few cards.' }));

    const [listed] = await open().list();

    expect(listed).toMatchObject({
      id: 'one',
      title: 'First',
      summary: 'A few cards.',
      version: '1.0.0',
      language: 'en-GB',
      scenarios: 4,
      poems: 0,
      place: 'content',
      file: 'content/decks/one.json',
      playable: true,
      isUsed: true,
    });
    expect(listed?.problems.map((found) => found.code)).toContain('no-poem');
    expect((await open().get('one'))?.title).toBe('First');
    expect(await open().get('two')).toBeNull();
  });

  it('[DECK-20] counts the cards of each theme and content note, drafts apart', async () => {
    const cards = [
      aScenario({ id: 'a', themes: ['risk', 'work'], sensitivity: ['death'] }),
      aScenario({ id: 'b', themes: ['work', 'work'] }),
      aScenario({ id: 'c', themes: ['draft'], status: 'draft' }),
    ];
    put('content/decks/one.json', one({ cards: [...one().cards, ...cards] }));
    expect((await open().list())[0]).toMatchObject({
      scenarios: 6,
      themes: [
        { name: 'work', cards: 2 },
        { name: 'risk', cards: 1 },
      ],
      sensitivity: [{ name: 'death', cards: 1 }],
    });
  });

  it('[DECK-21] sees a file that is put there, changed or taken away while it is open', async () => {
    const decks = open();
    expect(await decks.list()).toEqual([]);

    const file = put('data/decks/one.json', one());
    expect((await decks.list()).map((deck) => deck.title)).toEqual(['First']);

    put('data/decks/one.json', one({ title: 'Other' }));
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect((await decks.get('one'))?.title).toBe('Other');

    rmSync(file);
    expect(await decks.list()).toEqual([]);
    expect(await decks.get('one')).toBeNull();
  });

  it('[DECK-22] lets the later folder win for an id that two have, and says which is used', async () => {
    put('content/decks/one.json', one({ title: 'Ours' }));
    put('data/decks/mine.json', one({ title: 'Theirs' }));

    const decks = open();

    expect((await decks.list()).map(({ file, isUsed }) => [file, isUsed])).toEqual([
      ['content/decks/one.json', false],
      ['data/decks/mine.json', true],
    ]);
    expect((await decks.get('one'))?.title).toBe('Theirs');
  });

  it('[DECK-23] lists a broken file with its problems, tells of it once, and never lets it hide a deck that plays', async () => {
    put('content/decks/one.json', one({ title: 'Ours' }));
    put('data/decks/one.json', { ...one(), cards: [] });
    put('data/decks/torn.json', '{ "format": ');

    const decks = open();
    const listed = await decks.list();
    await decks.list();

    expect(listed.map(({ file, title, playable, isUsed }) => ({ file, title, playable, isUsed }))).toEqual([
      { file: 'data/decks/one.json', title: 'First', playable: false, isUsed: false },
      { file: 'content/decks/one.json', title: 'Ours', playable: true, isUsed: true },
      { file: 'data/decks/torn.json', title: 'torn', playable: false, isUsed: true },
    ]);
    expect(listed[2]?.problems.map((found) => found.code)).toEqual(['json-cut-off']);
    expect((await decks.get('one'))?.title).toBe('Ours');
    expect(reports.map(({ file }) => file)).toEqual(['data/decks/one.json', 'data/decks/torn.json']);
  });

  it('[DECK-24] passes over folders and files that are not decks', async () => {
    mkdirSync(path.join(root, 'content/decks/folder.json'));
    put('content/decks/notes.txt', 'not a deck');
    put('content/decks/.hidden.json', '{');

    expect(await open().list()).toEqual([]);
  });
});

describe('decks that are saved', () => {
  it('[DECK-25] come back byte for byte, and are played and listed at once, by every process', async () => {
    const [decks, other] = [open(), open()];
    await other.list();
    const file = bytes(`\uFEFF${JSON.stringify(one(), null, 3)}\r\n`);
    const saved = await decks.create(file);
    expect(saved).toMatchObject({ ok: true, id: 'one' });
    const read = await other.read('one');
    expect(read?.bytes.equals(file)).toBe(true);
    expect(saved).toMatchObject({ etag: read?.etag });
    expect((await other.get('one'))?.title).toBe('First');
    expect((await other.list())[0]).toMatchObject({ place: 'database', file: null, isUsed: true });
    expect(await decks.create(file)).toEqual({ ok: false, code: 'deck-exists' });
  });

  it('[DECK-25] win over files of the same id, whose first version is read from the file', async () => {
    put('content/decks/one.json', JSON.stringify(one({ title: 'Ours' }), null, 1));
    const decks = open();
    const before = await decks.read('one');
    expect(before?.bytes.toString()).toBe(JSON.stringify(one({ title: 'Ours' }), null, 1));
    const result = await decks.replace({
      id: 'one',
      file: bytes(one({ title: 'Mine' })),
      ifMatch: before?.etag ?? '',
    });
    expect(result).toMatchObject({ ok: true });
    expect((await decks.get('one'))?.title).toBe('Mine');
    expect((await decks.list()).map(({ place, isUsed }) => [place, isUsed])).toEqual([
      ['database', true],
      ['content', false],
    ]);
  });

  it('[DECK-26] over another version than one saw are refused with what is there, and nobody’s work is lost', async () => {
    const decks = open();
    const first = await decks.create(bytes(one()));
    const etag = first.ok ? first.etag : '';
    const both = await Promise.all([
      decks.replace({ id: 'one', file: bytes(one({ title: 'A' })), ifMatch: etag }),
      open().replace({ id: 'one', file: bytes(one({ title: 'B' })), ifMatch: etag }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = both.find(({ ok }) => !ok);
    const now = await decks.read('one');
    expect(refused).toMatchObject({ code: 'deck-changed', now });
    expect(await storage.listDeckVersions('one')).toHaveLength(2);
  });

  it('[DECK-26] are saved once when the same is sent again after an answer was lost', async () => {
    const decks = open();
    const first = await decks.create(bytes(one()));
    const etag = first.ok ? first.etag : '';
    const second = await decks.replace({ id: 'one', file: bytes(one({ title: 'A' })), ifMatch: etag });
    expect(await decks.replace({ id: 'one', file: bytes(one({ title: 'A' })), ifMatch: etag })).toEqual(
      second,
    );
    expect(await storage.listDeckVersions('one')).toHaveLength(2);
  });

  it('[DECK-27] with errors wait for their author: listed, given back, and not played', async () => {
    const decks = open();
    put('content/decks/one.json', one({ title: 'Ours' }));
    expect(await decks.create(bytes({ ...one({ title: 'Begun' }), cards: [] }))).toMatchObject({ ok: true });
    const [listed] = (await decks.list()).filter(({ isUsed }) => isUsed);
    expect(listed).toMatchObject({ title: 'Begun', place: 'database', playable: false });
    expect(listed?.problems.map(({ code }) => code)).toContain('too-few');
    expect(await decks.get('one')).toBeNull();
    expect(await decks.read('one')).not.toBeNull();
  });

  it('[DECK-27] that nobody could find again are not taken, and the reason is said', async () => {
    const decks = open();
    const refused: [unknown, string][] = [
      ['', 'file-empty'],
      ['{"id":', 'json-cut-off'],
      [[], 'not-a-deck'],
      [{ id: 'No spaces, please' }, 'bad-format'],
      [{ title: 'No id' }, 'field-missing'],
    ];
    for (const [file, code] of refused) {
      const result = await decks.create(bytes(file));
      expect(result).toMatchObject({ ok: false, code: 'deck-broken' });
      const problems = 'problems' in result ? result.problems : [];
      expect(problems.map((found) => found.code)).toEqual([code]);
    }
    expect(await decks.replace({ id: 'two', file: bytes(one()), ifMatch: '*' })).toEqual({
      ok: false,
      code: 'other-deck',
    });
    expect(await decks.replace({ id: 'one', file: bytes(one()), ifMatch: '*' })).toEqual({
      ok: false,
      code: 'unknown-deck',
    });
    expect(await decks.list()).toEqual([]);
  });
});

/** A deck with one picture. */
const withPicture = (src: string) =>
  one({
    cards: [...one().cards, aScenario({ id: 'seen', media: [{ kind: 'image', src, alt: 'A door' }] })],
  });
const sources = (deck: Deck | null) =>
  deck?.cards.flatMap(({ media = [] }) => media).map(({ src }) => src) ?? [];

describe('media of decks', () => {
  const png = Buffer.from([137, 80, 78, 71, 1]);
  const name = createHash('sha256').update(png).digest('hex');
  it('[DECK-31] are kept apart, named by their bytes, and back in the file that is downloaded', async () => {
    const decks = open();
    const file = bytes(withPicture(`data:image/png;base64,${png.toString('base64')}`));
    await decks.create(file);
    expect((await storage.readDeck('one'))?.text).not.toContain('base64');
    expect((await decks.read('one'))?.bytes.equals(file)).toBe(true);
    expect(sources(await decks.get('one'))).toEqual([name]);
    expect((await storage.readMedia(name))?.type).toBe('image/png');
  });

  it('[DECK-31] that stand as files beside a deck are kept as they are when it is played', async () => {
    put('data/decks/one.json', withPicture('door.png'));
    const picture = put('data/decks/door.png', png);
    const decks = open();
    expect(sources(await decks.get('one'))).toEqual([name]);
    rmSync(picture);
    expect((await storage.readMedia(name))?.bytes).toHaveLength(5);
    expect(sources(await decks.get('one'))).toEqual(['door.png']);
  });

  it('[DECK-31] beside a file are found for the copy of it that was saved', async () => {
    put('content/decks/one.json', withPicture('door.png'));
    put('content/decks/door.png', png);
    const decks = open();
    await decks.create(bytes({ ...withPicture('door.png'), title: 'Mine' }));
    expect(sources(await decks.get('one'))).toEqual([name]);
  });

  it('[DECK-31] are nothing else on this machine', async () => {
    put('content/secret.png', png);
    put('content/decks/page.html', '<script>alert(1)</script>');
    for (const src of ['../secret.png', 'page.html', 'decks.json', 'https://example.org/a.png']) {
      const deck = withPicture(src);
      expect(sources(await open().keepMedia(deck))).toEqual([src]);
    }
    const text = encodeURIComponent('WEBVTT');
    expect(sources(await open().keepMedia(withPicture(`data:text/vtt,${text}`)))[0]).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });
});
