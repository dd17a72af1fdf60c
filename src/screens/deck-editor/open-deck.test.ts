import { describe, expect, it } from 'vitest';
import { aDeck } from '../../../test/decks/a-deck.ts';
import type { KeptDeck } from '../../session/deck-shelf.ts';
import type { ServedDeck } from '../../session/decks-http.ts';
import { openDeck } from './open-deck.ts';

const titled = (title: string) => aDeck({ title });
const kept = (deck: unknown, base: KeptDeck['base']): KeptDeck => ({
  id: 'a-deck',
  deck,
  base,
  changedAtMs: 0,
  revision: 4,
});

function open(here: KeptDeck | null, there: ServedDeck | string) {
  return openDeck('a-deck', {
    shelf: { read: () => Promise.resolve(here) },
    get: () =>
      Promise.resolve(typeof there === 'string' ? { ok: false, code: there } : { ok: true, value: there }),
  });
}

describe('opening a deck', () => {
  it('[EDIT-10] takes the server’s where this browser keeps nothing', async () => {
    expect(await open(null, { deck: titled('Theirs'), etag: '"1"' })).toEqual({
      ok: true,
      deck: titled('Theirs'),
      base: { deck: titled('Theirs'), etag: '"1"' },
      revision: 0,
    });
  });

  it('[EDIT-10] goes on with what this browser keeps, from the version that it began with', async () => {
    const here = kept(titled('Mine'), { deck: titled('Before'), etag: '"1"' });
    expect(await open(here, { deck: titled('Theirs'), etag: '"2"' })).toEqual({
      ok: true,
      deck: titled('Mine'),
      base: { deck: titled('Before'), etag: '"1"' },
      revision: 4,
    });
    expect(await open(here, 'offline')).toMatchObject({ ok: true, deck: { title: 'Mine' } });
  });

  it('[EDIT-10] takes the server’s where nothing of one’s own is in what is kept', async () => {
    const here = kept(titled('Before'), { deck: titled('Before'), etag: '"1"' });
    expect(await open(here, { deck: titled('Theirs'), etag: '"2"' })).toMatchObject({
      deck: { title: 'Theirs' },
      revision: 4,
    });
  });

  it('[EDIT-10] opens a deck that is in this browser alone', async () => {
    expect(await open(kept(titled('Mine'), null), 'unknown-deck')).toMatchObject({
      ok: true,
      base: null,
      deck: { title: 'Mine' },
    });
  });

  it('[EDIT-10] says why there is none', async () => {
    expect(await open(null, 'passphrase-needed')).toEqual({ ok: false, code: 'passphrase-needed' });
    expect(await open(kept('odd', null), 'offline')).toMatchObject({ ok: false, code: 'broken' });
    expect(await open(null, { deck: 'odd', etag: '"1"' })).toMatchObject({ ok: false, code: 'broken' });
  });

  it('[EDIT-10] says so where what this browser keeps can’t be read, and doesn’t take the server’s for it', async () => {
    const here = kept({ cards: 'none' }, { deck: titled('Before'), etag: '"1"' });
    expect(await open(here, { deck: titled('Theirs'), etag: '"2"' })).toMatchObject({
      ok: false,
      code: 'broken',
    });
  });
});
