import { describe, expect, it, onTestFinished } from 'vitest';
import type { Change, KeyRecord, Storage, StreamId } from './storage.ts';

const TABLE = 'table:t1';
const WORKSHOP = 'workshop:w1';

/** Texts that lose something on the way into a careless database. */
const EXACT = '{"b":1,"a":"\\u0000 é 👟 \'); drop table events;--  \\r\\n\t","1":2} ';

function aKey(change: Partial<KeyRecord> = {}): KeyRecord {
  return {
    hash: 'h1',
    kind: 'player',
    workshopId: 'w1',
    tableId: 't1',
    personId: 'p1',
    seat: '2',
    createdAtMs: 1_800_000_000_000,
    endedAtMs: null,
    ...change,
  };
}

function anAppend(expectedVersion: number, texts: string[], stream: StreamId = TABLE): Change {
  return {
    streams: [{ stream, workshopId: 'w1', expectedVersion, events: texts.map((text) => ({ text })) }],
  };
}

const aMove = (stream: StreamId, version: number): Change => ({
  streams: [{ stream, workshopId: 'w1', expectedVersion: version, events: [{ text: 'x', moveId: 'same' }] }],
});

const aWorkshop: Change = {
  streams: [{ stream: WORKSHOP, workshopId: 'w1', expectedVersion: 0, events: [{ text: 'begun' }] }],
  workshops: [{ add: { workshopId: 'w1', code: 'K7QM', lastUsedAtMs: 1000 } }],
};

/**
 * What every storage does. `open` gives a new empty storage and a way to open a second connection to the same database,
 * or `null` where there can't be one.
 */
export function storageContract(
  name: string,
  open: () => Promise<{ storage: Storage; again: (() => Promise<Storage>) | null }>,
): void {
  const ready = async () => {
    const opened = await open();
    onTestFinished(() => opened.storage.close());
    return opened;
  };
  const fresh = async () => (await ready()).storage;

  describe(`storage: ${name}`, () => {
    streamRules(fresh);
    versionRules(fresh);
    allOrNothingRules(fresh);
    severalRules(fresh);
    besideRules(fresh);
    workshopRules(fresh);
    connectionRules(ready);
  });
}

function streamRules(fresh: () => Promise<Storage>): void {
  it('[STORE-1] gives back a stream as it was appended, byte for byte', async () => {
    const storage = await fresh();
    await storage.append(anAppend(0, [EXACT, 'two']));
    await storage.append(anAppend(2, ['three']));
    expect(await storage.read(TABLE)).toEqual({
      workshopId: 'w1',
      version: 3,
      first: { version: 1, text: EXACT, moveId: null },
      snapshot: null,
      events: [
        { version: 1, text: EXACT, moveId: null },
        { version: 2, text: 'two', moveId: null },
        { version: 3, text: 'three', moveId: null },
      ],
      words: [],
      moves: [],
    });
    expect(await storage.read('table:none')).toBeNull();
  });

  it('[STORE-2] gives the newest snapshot and only the events after it, and still the first event', async () => {
    const storage = await fresh();
    const [first] = anAppend(0, ['one', 'two']).streams;
    if (first) await storage.append({ streams: [{ ...first, snapshotText: 'at two' }] });
    await storage.append({
      streams: [
        {
          stream: TABLE,
          workshopId: 'w1',
          expectedVersion: 2,
          events: [{ text: 'three', moveId: 'm3' }],
          snapshotText: 'at three',
        },
      ],
    });
    await storage.append(anAppend(3, ['four']));
    const read = await storage.read(TABLE);
    expect(read?.snapshot).toEqual({ version: 3, text: 'at three' });
    expect(read?.events).toEqual([{ version: 4, text: 'four', moveId: null }]);
    expect(read?.first.text).toBe('one');
    expect(read?.moves).toEqual([{ moveId: 'm3', version: 3 }]);
    expect((await storage.readEvents(TABLE)).map((event) => event.text)).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
  });
}

function versionRules(fresh: () => Promise<Storage>): void {
  it('[STORE-3] refuses an append at another version, early or late, and changes nothing', async () => {
    const storage = await fresh();
    await storage.append(anAppend(0, ['one']));
    for (const version of [0, 2, 7]) {
      expect(await storage.append(anAppend(version, ['x']))).toEqual({
        ok: false,
        code: 'version-conflict',
        stream: TABLE,
      });
    }
    expect((await storage.read(TABLE))?.version).toBe(1);
    expect(await storage.append(anAppend(5, ['x'], 'table:new'))).toMatchObject({ ok: false });
    expect(await storage.read('table:new')).toBeNull();
  });
}

function allOrNothingRules(fresh: () => Promise<Storage>): void {
  it('[STORE-4] a failed write changes nothing', async () => {
    const storage = await fresh();
    await storage.append({ ...anAppend(0, ['one']), keys: [{ add: aKey() }] });
    const spoiled: Change = {
      ...anAppend(1, ['two']),
      words: [{ stream: TABLE, id: 'w', text: 'hello' }],
      keys: [{ add: aKey() }],
    };
    await expect(storage.append(spoiled)).rejects.toThrow();
    await expect(
      storage.append({ ...anAppend(1, ['two']), words: [{ stream: TABLE, id: 'w', text: 'a\0b' }] }),
    ).rejects.toThrow();
    const read = await storage.read(TABLE);
    expect(read).toMatchObject({ version: 1, words: [] });
    expect(await storage.append(anAppend(1, ['two']))).toEqual({ ok: true });
  });

  it('[STORE-5] several streams, words and keys are changed together or not at all', async () => {
    const storage = await fresh();
    await storage.append(aWorkshop);
    await storage.append(anAppend(0, ['one']));
    const both = (tableVersion: number): Change => ({
      streams: [...anAppend(1, ['sat down'], WORKSHOP).streams, ...anAppend(tableVersion, ['seat']).streams],
      words: [{ stream: WORKSHOP, id: 'name', text: 'Ada' }],
      keys: [{ add: aKey() }],
    });
    expect(await storage.append(both(9))).toEqual({ ok: false, code: 'version-conflict', stream: TABLE });
    expect(await storage.read(WORKSHOP)).toMatchObject({ version: 1, words: [] });
    expect(await storage.findKey('h1')).toBeNull();
    expect(await storage.append(both(1))).toEqual({ ok: true });
    expect(await storage.read(WORKSHOP)).toMatchObject({ version: 2, words: [{ id: 'name', text: 'Ada' }] });
    expect((await storage.read(TABLE))?.version).toBe(2);
  });
}

function severalRules(fresh: () => Promise<Storage>): void {
  it('[STORE-6] of several acts in one commit each succeeds or is refused alone, in order', async () => {
    const storage = await fresh();
    const results = await storage.appendAll([
      anAppend(0, ['a1'], 'table:a'),
      anAppend(3, ['b1'], 'table:b'),
      anAppend(1, ['a2'], 'table:a'),
      anAppend(0, ['c1'], 'table:c'),
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, false, true, true]);
    expect((await storage.readEvents('table:a')).map((event) => event.text)).toEqual(['a1', 'a2']);
    expect(await storage.read('table:b')).toBeNull();
    expect(await storage.appendAll([])).toEqual([]);
  });

  it('[STORE-7] a move id is kept once a stream', async () => {
    const storage = await fresh();
    await storage.append(aMove(TABLE, 0));
    await storage.append(aMove('table:other', 0));
    await expect(storage.append(aMove(TABLE, 1))).rejects.toThrow();
    expect((await storage.read(TABLE))?.version).toBe(1);
  });
}

function besideRules(fresh: () => Promise<Storage>): void {
  it('[STORE-8] words are put, changed and deleted without an event', async () => {
    const storage = await fresh();
    await storage.append(anAppend(0, ['one']));
    const say = (words: Change['words']) => storage.append({ ...anAppend(1, []), words: words ?? [] });
    await say([
      { stream: TABLE, id: 'b', text: EXACT },
      { stream: TABLE, id: 'a', text: 'first' },
    ]);
    await say([{ stream: TABLE, id: 'a', text: 'mended' }]);
    expect((await storage.read(TABLE))?.words).toEqual([
      { id: 'a', text: 'mended' },
      { id: 'b', text: EXACT },
    ]);
    await say([{ stream: TABLE, id: 'b', text: null }]);
    expect(await storage.read(TABLE)).toMatchObject({ version: 1, words: [{ id: 'a', text: 'mended' }] });
  });

  it('[STORE-9] finds a key by its hash, ends it once, and lists the keys of a workshop', async () => {
    const storage = await fresh();
    const host = aKey({ hash: 'h0', kind: 'facilitator', tableId: null, personId: null, seat: null });
    await storage.append({ streams: [], keys: [{ add: aKey() }, { add: { ...host, createdAtMs: 5 } }] });
    expect(await storage.findKey('h1')).toEqual(aKey());
    expect(await storage.findKey('nobody')).toBeNull();
    await storage.append({ streams: [], keys: [{ end: 'h1', atMs: 7 }] });
    await storage.append({ streams: [], keys: [{ end: 'h1', atMs: 9 }] });
    expect(await storage.findKey('h1')).toEqual(aKey({ endedAtMs: 7 }));
    expect((await storage.listKeys('w1')).map((key) => key.hash)).toEqual(['h0', 'h1']);
    expect(await storage.listKeys('w2')).toEqual([]);
  });

  it('[STORE-10] keeps a document byte for byte', async () => {
    const storage = await fresh();
    const long = EXACT.repeat(5000);
    await storage.append({ streams: [], documents: [{ workshopId: 'w1', name: 'deck', text: long }] });
    expect(await storage.readDocument('w1', 'deck')).toBe(long);
    expect(await storage.readDocument('w2', 'deck')).toBeNull();
  });
}

function workshopRules(fresh: () => Promise<Storage>): void {
  it('[STORE-11] finds a workshop by its code, and gives a code to one workshop only', async () => {
    const storage = await fresh();
    await storage.append(aWorkshop);
    const row = { workshopId: 'w1', code: 'K7QM', lastUsedAtMs: 1000 };
    expect(await storage.findWorkshopByCode('K7QM')).toEqual(row);
    expect(await storage.findWorkshop('w1')).toEqual(row);
    expect(await storage.findWorkshopByCode('k7qm')).toBeNull();
    const second: Change = {
      streams: [{ stream: 'workshop:w2', workshopId: 'w2', expectedVersion: 0, events: [{ text: 'x' }] }],
      workshops: [{ add: { workshopId: 'w2', code: 'K7QM', lastUsedAtMs: 1 } }],
    };
    expect(await storage.append(second)).toEqual({ ok: false, code: 'code-taken' });
    expect(await storage.read('workshop:w2')).toBeNull();
    expect(await storage.countWorkshops()).toBe(1);
  });

  it('[STORE-12] lists workshops by their last use, and deletes one with everything of it', async () => {
    const storage = await fresh();
    await storage.append(aWorkshop);
    await storage.append({
      ...anAppend(0, ['one']),
      words: [{ stream: TABLE, id: 'a', text: 'x' }],
      keys: [{ add: aKey() }],
      documents: [{ workshopId: 'w1', name: 'deck', text: '{}' }],
    });
    await storage.append({
      streams: [],
      workshops: [{ add: { workshopId: 'w2', code: 'AAAA', lastUsedAtMs: 500 } }],
    });
    expect((await storage.listUnused(1001)).map((row) => row.workshopId)).toEqual(['w2', 'w1']);
    await storage.append({ streams: [], workshops: [{ used: 'w2', atMs: 2000 }] });
    expect((await storage.listUnused(1001)).map((row) => row.workshopId)).toEqual(['w1']);
    expect(await storage.listStreams('w1')).toEqual([TABLE, WORKSHOP]);

    await storage.deleteWorkshop('w1');
    expect(await storage.listStreams('w1')).toEqual([]);
    expect(await storage.read(TABLE)).toBeNull();
    expect(await storage.readEvents(WORKSHOP)).toEqual([]);
    expect(await storage.findKey('h1')).toBeNull();
    expect(await storage.readDocument('w1', 'deck')).toBeNull();
    expect(await storage.findWorkshopByCode('K7QM')).toBeNull();
    expect(await storage.countWorkshops()).toBe(1);
    expect(await storage.append(anAppend(0, ['anew']))).toEqual({ ok: true });
    expect((await storage.read(TABLE))?.words).toEqual([]);
  });
}

function connectionRules(
  ready: () => Promise<{ storage: Storage; again: (() => Promise<Storage>) | null }>,
): void {
  it('[STORE-13] answers a ping, and after it was closed fails instead of hanging', async () => {
    const { storage } = await ready();
    await storage.ping();
    await storage.close();
    await expect(storage.ping()).rejects.toThrow();
  });

  it('[STORE-14] two connections see each other, and only one of two appends at a version is taken', async (context) => {
    const { storage, again } = await ready();
    if (!again) {
      context.skip();
      return;
    }
    const other = await again();
    onTestFinished(() => other.close());
    await storage.append(anAppend(0, ['one']));
    expect((await other.read(TABLE))?.version).toBe(1);
    const results = await Promise.all([
      storage.append(anAppend(1, ['mine'])),
      other.append(anAppend(1, ['theirs'])),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect((await storage.read(TABLE))?.version).toBe(2);
    expect(await storage.read(TABLE)).toEqual(await other.read(TABLE));
  });

  it('[STORE-15] what was answered is there when the database is opened again', async (context) => {
    const { storage, again } = await ready();
    if (!again) {
      context.skip();
      return;
    }
    await storage.append({ ...aWorkshop, words: [{ stream: WORKSHOP, id: 'a', text: EXACT }] });
    const before = await storage.read(WORKSHOP);
    await storage.close();
    const other = await again();
    onTestFinished(() => other.close());
    expect(await other.read(WORKSHOP)).toEqual(before);
    expect((await other.findWorkshopByCode('K7QM'))?.workshopId).toBe('w1');
  });
}
