import { describe, expect, it } from 'vitest';
import { aDeck } from '../../test/decks/a-deck.ts';
import { createDeckShelf, type DeckShelf } from './deck-shelf.ts';

const nowhere = (): DeckShelf => createDeckShelf(() => Promise.resolve(null));
const kept = (title: string) => ({
  id: 'a-deck',
  deck: aDeck({ title }),
  base: null,
  changedAtMs: 5,
});

describe('the decks of this browser', () => {
  it('[SHELF-1] are kept by id, and listed with what a list shows', async () => {
    const shelf = nowhere();
    expect(await shelf.write(kept('Mine'), 0)).toEqual({ ok: true, revision: 1 });
    expect(await shelf.list()).toEqual([
      {
        id: 'a-deck',
        title: 'Mine',
        summary: null,
        language: 'en-GB',
        cards: 4,
        isOnServer: false,
        changedAtMs: 5,
      },
    ]);
    expect((await shelf.read('a-deck'))?.deck).toEqual(aDeck({ title: 'Mine' }));
    await shelf.remove('a-deck');
    expect(await shelf.read('a-deck')).toBeNull();
  });

  it('[SHELF-2] two windows don’t write over each other: the second is told what the first wrote', async () => {
    const shelf = nowhere();
    await shelf.write(kept('Mine'), 0);
    const late = await shelf.write(kept('Late'), 0);
    expect(late).toMatchObject({ ok: false, code: 'changed-here', kept: { deck: { title: 'Mine' } } });
    expect(await shelf.write(kept('Late'), 1)).toEqual({ ok: true, revision: 2 });
  });

  it('[SHELF-3] where the browser keeps nothing, they last as long as the page, and one can ask', async () => {
    expect(await nowhere().lasts()).toBe(false);
    const broken = createDeckShelf(() => Promise.reject(new Error('private window')));
    expect(await broken.write(kept('Mine'), 0)).toEqual({ ok: true, revision: 1 });
    expect(await broken.lasts()).toBe(false);
  });

  it('[SHELF-3] a full disk is told, and what is there but isn’t ours is passed over', async () => {
    const odd = createDeckShelf(() =>
      Promise.resolve({
        all: () => Promise.resolve([{ id: 'x' }, 3, null]),
        get: () => Promise.resolve('odd'),
        change: () => Promise.reject(new Error('full')),
        delete: () => Promise.reject(new Error('full')),
      }),
    );
    expect(await odd.list()).toEqual([]);
    expect(await odd.read('x')).toBeNull();
    expect(await odd.write(kept('Mine'), 0)).toEqual({ ok: false, code: 'not-kept' });
    await odd.remove('x');
    expect(await odd.lasts()).toBe(true);
  });
});
