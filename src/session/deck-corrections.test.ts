import { afterEach, describe, expect, it, vi } from 'vitest';
import { correctDeck, endDeckCheck, listDeckChecks, maySaveDeck } from './deck-corrections.ts';

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

const problem = (status: number, code: string, params = {}) =>
  Response.json({ type: 'about:blank', title: 'No', status, code, params }, { status });
const check = { cardId: 'c', part: 'easyRead', field: 'text', before: 'a', after: 'b', atMs: 1 } as const;

describe('a deck that is corrected in play', () => {
  it('takes the words, and tells its version', async () => {
    answerWith(Response.json({ version: '1.0.1', etag: '"2"' }));
    const body = { cardId: 'c', field: 'text', before: ['a'], text: 'b' } as const;
    expect(await correctDeck('a-deck', { ...body, before: [...body.before] }, 'open sesame')).toEqual({
      ok: true,
      value: { version: '1.0.1', etag: '"2"' },
    });
    answerWith(problem(409, 'card-changed', { words: 'x' }));
    expect(await correctDeck('a-deck', { ...body, before: [...body.before] })).toEqual({
      ok: false,
      code: 'card-changed',
      params: { words: 'x' },
    });
  });

  it('tells what is to be looked at again, until it was', async () => {
    answerWith(Response.json({ checks: [check] }));
    expect(await listDeckChecks('a-deck')).toEqual({ ok: true, value: [check] });
    answerWith(Response.json({ ok: true }));
    expect(await endDeckCheck('a-deck', check, 'open sesame')).toEqual({ ok: true, value: null });
    const [path, init] = asked.mock.lastCall ?? [];
    expect([path, init?.body]).toEqual([
      '/api/decks/a-deck/checks/done',
      JSON.stringify({ cardId: 'c', part: 'easyRead' }),
    ]);
  });

  it('says who may save it', async () => {
    answerWith(Response.json({ checks: [] }));
    expect(await maySaveDeck('a-deck')).toBe('yes');
    answerWith(problem(401, 'passphrase-needed'));
    expect(await maySaveDeck('a-deck')).toBe('passphrase');
    for (const code of ['host-only', 'unknown-deck']) {
      answerWith(problem(403, code));
      expect(await maySaveDeck('a-deck')).toBe('no');
    }
  });
});
