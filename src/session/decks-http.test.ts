import { afterEach, describe, expect, it, vi } from 'vitest';
import { aDeck } from '../../test/decks/a-deck.ts';
import { createDeck, getDeck, replaceDeck } from './decks-http.ts';

const asked = vi.fn<(path: string, init: RequestInit) => void>();

function answerWith(response: Response): void {
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked(path, init);
    return Promise.resolve(response);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  asked.mockClear();
});

const problem = (status: number, more: object) =>
  Response.json({ type: 'about:blank', title: 'No', status, ...more }, { status });

describe('decks of a server', () => {
  it('are read with the version that they are', async () => {
    answerWith(Response.json(aDeck(), { headers: { etag: '"1"' } }));
    expect(await getDeck('a-deck', 'open sesame')).toEqual({
      ok: true,
      value: { deck: aDeck(), etag: '"1"' },
    });
    const [path, init] = asked.mock.calls[0] ?? [];
    expect(path).toBe('/api/decks/a-deck');
    expect(new Headers(init?.headers).get('authorization')).toBe('Bearer open sesame');
  });

  it('are made, and replaced over the version that one read', async () => {
    answerWith(Response.json({ id: 'a-deck', etag: '"1"' }, { status: 201, headers: { etag: '"1"' } }));
    expect(await createDeck(aDeck())).toEqual({ ok: true, etag: '"1"' });
    answerWith(Response.json({ id: 'a-deck', etag: '"2"' }, { headers: { etag: '"2"' } }));
    expect(await replaceDeck(aDeck(), '"1"')).toEqual({ ok: true, etag: '"2"' });
    expect(new Headers(asked.mock.lastCall?.[1].headers).get('if-match')).toBe('"1"');
  });

  it('that somebody saved since are refused with what they saved', async () => {
    const theirs = aDeck({ title: 'Theirs' });
    answerWith(problem(412, { code: 'deck-changed', etag: '"3"', deck: theirs }));
    expect(await replaceDeck(aDeck(), '"1"')).toEqual({
      ok: false,
      code: 'deck-changed',
      theirs: { deck: theirs, etag: '"3"' },
    });
  });

  it('say why not, and when nothing or somebody else answers', async () => {
    answerWith(problem(401, { code: 'passphrase-needed' }));
    expect(await getDeck('a-deck')).toEqual({ ok: false, code: 'passphrase-needed' });
    answerWith(new Response('<html>Sign in</html>'));
    expect(await getDeck('a-deck')).toEqual({ ok: false, code: 'bad-answer' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
    expect(await createDeck(aDeck())).toEqual({ ok: false, code: 'offline' });
  });
});
