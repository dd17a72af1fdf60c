import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeckSave, SavedMedia } from './deck-storage.ts';
import type { Storage } from './storage.ts';

/** A text that loses something on the way into a careless database. */
const EXACT = '\uFEFF{"b":1,"a":"\\u0000 é 👟 \'); drop table decks;--  \\r\\n\t","1":2} ';

function aSave(version: number, change: Partial<DeckSave> = {}): DeckSave {
  return {
    deckId: 'a-deck',
    version,
    text: EXACT,
    places: '[]',
    etag: `"${version}"`,
    savedAtMs: 1_800_000_000_000 + version,
    media: [],
    ...change,
  };
}

function someMedia(hash: string, first = 0): SavedMedia {
  return { hash, type: 'image/png', bytes: Uint8Array.from([first, 0, 255, 10, 13, 39, 128]) };
}

type Open = () => Promise<{ storage: Storage; again: (() => Promise<Storage>) | null }>;

/** What every storage does for decks. `open` gives a new empty storage, and a way to open it again where there is one. */
export function deckStorageContract(name: string, open: Open): void {
  const ready: Open = async () => {
    const opened = await open();
    onTestFinished(() => opened.storage.close());
    return opened;
  };

  describe(`storage of decks: ${name}`, () => {
    versionRules(ready);
    mediaRules(ready);
    checkRules(ready);
  });
}

function versionRules(ready: Open): void {
  it('[STORE-20] gives back the newest version of a deck, byte for byte', async () => {
    const { storage } = await ready();
    expect(await storage.readDeck('a-deck')).toBeNull();
    expect(await storage.saveDeck(aSave(1))).toBe(true);
    expect(await storage.saveDeck(aSave(2, { text: 'two', places: '[1]' }))).toBe(true);
    const { media: _, ...second } = aSave(2, { text: 'two', places: '[1]' });
    expect(await storage.readDeck('a-deck')).toEqual(second);
    expect(await storage.listDeckVersions('a-deck')).toEqual([
      { version: 1, etag: '"1"', savedAtMs: 1_800_000_000_001 },
      { version: 2, etag: '"2"', savedAtMs: 1_800_000_000_002 },
    ]);
  });

  it('[STORE-21] saves over the version before and over no other, and then changes nothing', async () => {
    const { storage } = await ready();
    expect(await storage.saveDeck(aSave(2))).toBe(false);
    expect(await storage.saveDeck(aSave(1))).toBe(true);
    expect(await storage.saveDeck(aSave(1, { media: [someMedia('m1')] }))).toBe(false);
    expect(await storage.saveDeck(aSave(3))).toBe(false);
    expect((await storage.readDeck('a-deck'))?.version).toBe(1);
    expect(await storage.readMedia('m1')).toBeNull();
    const both = await Promise.all([storage.saveDeck(aSave(2)), storage.saveDeck(aSave(2))]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it('[STORE-22] lists every deck with its newest version, and counts the saves', async () => {
    const { storage } = await ready();
    expect(await storage.countDeckSaves()).toBe(0);
    await storage.saveDeck(aSave(1, { deckId: 'b-deck' }));
    await storage.saveDeck(aSave(1));
    await storage.saveDeck(aSave(2));
    expect(await storage.listDecks()).toEqual([
      { deckId: 'a-deck', version: 2 },
      { deckId: 'b-deck', version: 1 },
    ]);
    expect(await storage.countDeckSaves()).toBe(3);
  });
}

function mediaRules(ready: Open): void {
  it('[STORE-23] keeps media byte for byte, once each, with a deck or alone', async () => {
    const { storage } = await ready();
    await storage.saveDeck(aSave(1, { media: [someMedia('m1'), someMedia('m1')] }));
    await storage.saveMedia([someMedia('m1', 7), someMedia('m2', 9)]);
    const [one, two] = [await storage.readMedia('m1'), await storage.readMedia('m2')];
    expect(one?.type).toBe('image/png');
    expect([...(one?.bytes ?? [])]).toEqual([0, 0, 255, 10, 13, 39, 128]);
    expect(two?.bytes[0]).toBe(9);
    expect(await storage.readMedia('m3')).toBeNull();
  });

  it('[STORE-24] what was saved is there when the database is opened again', async (context) => {
    const { storage, again } = await ready();
    if (!again) {
      context.skip();
      return;
    }
    await storage.saveDeck(aSave(1, { media: [someMedia('m1')] }));
    const before = await storage.readDeck('a-deck');
    await storage.close();
    const other = await again();
    onTestFinished(() => other.close());
    expect(await other.readDeck('a-deck')).toEqual(before);
    expect((await other.readMedia('m1'))?.bytes).toHaveLength(7);
  });
}

const put = (cardId: string, part: string, madeAtMs: number) => ({
  put: { cardId, part, words: EXACT, madeAtMs },
});

function checkRules(ready: Open): void {
  it('[STORE-25] keeps what is to be looked at again, once for each part of a card, with a save or alone', async () => {
    const { storage } = await ready();
    await storage.saveDeck(aSave(1, { checks: [put('c1', 'audio', 2), put('c1', 'easyRead', 1)] }));
    await storage.saveDeck(aSave(1, { checks: [put('c2', 'audio', 1)] }));
    await storage.changeChecks('a-deck', [put('c1', 'audio', 3), put('c3', 'audio', 2)]);
    const listed = async () =>
      (await storage.listChecks('a-deck')).map(({ cardId, part }) => `${cardId} ${part}`);
    expect(await listed()).toEqual(['c1 easyRead', 'c3 audio', 'c1 audio']);
    expect((await storage.listChecks('a-deck'))[0]).toEqual({
      deckId: 'a-deck',
      ...put('c1', 'easyRead', 1).put,
    });
    const done = { done: { cardId: 'c1', part: 'easyRead' } };
    await storage.saveDeck(aSave(2, { checks: [done, { done: { cardId: 'no', part: 'no' } }] }));
    expect(await listed()).toEqual(['c3 audio', 'c1 audio']);
    expect(await storage.listChecks('b-deck')).toEqual([]);
  });
}
