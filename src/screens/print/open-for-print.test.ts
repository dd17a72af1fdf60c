import { describe, expect, it } from 'vitest';
import { aDeck } from '../../../test/decks/a-deck.ts';
import type { KeptDeck } from '../../session/deck-shelf.ts';
import { openForPrint } from './open-for-print.ts';

const offline = () => Promise.resolve({ ok: false, code: 'offline' } as const);
const serving = (title: string) => () =>
  Promise.resolve({ ok: true, value: { deck: aDeck({ title }), etag: '1' } } as const);
const shelf = (kept: Pick<KeptDeck, 'deck' | 'base'> | null) => ({
  read: (id: string) => Promise.resolve(kept && { ...kept, id, changedAtMs: 0, revision: 1 }),
});
const titleOf = async (opening: ReturnType<typeof openForPrint>): Promise<string> => {
  const opened = await opening;
  return opened.ok ? opened.deck.title : opened.code;
};

describe('[PRINT-20] the deck that is printed', () => {
  const mine = aDeck({ title: 'Mine' });
  const base = { deck: aDeck({ title: 'Before' }), etag: '0' };

  it('is what somebody wrote in this browser, before what the server has', async () => {
    const get = serving('The server’s');
    expect(await titleOf(openForPrint('a-deck', { shelf: shelf({ deck: mine, base }), get }))).toBe('Mine');
    expect(await titleOf(openForPrint('a-deck', { shelf: shelf({ deck: mine, base: null }), get }))).toBe(
      'Mine',
    );
  });

  it('is the server’s where nobody wrote here since, and the one here while the server can’t be reached', async () => {
    const untouched = shelf({ deck: mine, base: { deck: mine, etag: '0' } });
    expect(await titleOf(openForPrint('a-deck', { shelf: untouched, get: serving('Newer') }))).toBe('Newer');
    expect(await titleOf(openForPrint('a-deck', { shelf: untouched, get: offline }))).toBe('Mine');
    expect(await titleOf(openForPrint('a-deck', { shelf: shelf(null), get: offline }))).toBe('offline');
  });

  it('has no errors: one that has is refused with them', async () => {
    const broken = shelf({ deck: aDeck({ cards: [] }), base: null });
    const opened = await openForPrint('a-deck', { shelf: broken, get: offline });
    expect(opened).toMatchObject({ ok: false, code: 'broken' });
    expect('problems' in opened && opened.problems.length).toBeGreaterThan(0);
  });
});
