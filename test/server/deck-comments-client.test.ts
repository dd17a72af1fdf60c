import { expect, onTestFinished, test, vi } from 'vitest';
import {
  endDeckLink,
  listDeckComments,
  listDeckLinks,
  makeDeckLink,
  readDeckByLink,
  removeDeckComment,
  writeDeckComment,
} from '../../src/session/deck-comments.ts';
import { aDeck } from '../decks/a-deck.ts';
import { aServer, type ServerInTest } from './workshops-fixture.ts';

const PASSPHRASE = 'open sesame';

/** The page's own functions, against a real server. */
function onPageOf({ url }: ServerInTest): void {
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => real(new URL(path, url), init));
  onTestFinished(() => void vi.unstubAllGlobals());
}

test('[COMMENT-1] [COMMENT-3] a page makes a link, reads, comments, lists, removes and ends', async () => {
  const server = await aServer({ hostPassphrase: PASSPHRASE });
  await server.post('/api/decks', aDeck(), PASSPHRASE);
  onPageOf(server);
  const made = await makeDeckLink('a-deck', 'Riverside', PASSPHRASE);
  if (!made.ok) throw new Error(made.code);
  const { key, linkId } = made.value;
  expect(
    await writeDeckComment('a-deck', key, { cardId: 'staff-1', text: 'Yes.', name: 'Ana' }),
  ).toMatchObject({
    ok: true,
  });
  const read = await readDeckByLink('a-deck', key);
  expect(read.ok && [read.value.cards.length, read.value.comments.length]).toEqual([4, 1]);
  const listed = await listDeckComments('a-deck', PASSPHRASE);
  const [comment] = listed.ok ? listed.value.comments : [];
  expect(await removeDeckComment('a-deck', comment?.commentId ?? '', PASSPHRASE)).toMatchObject({ ok: true });
  expect(await endDeckLink('a-deck', linkId, PASSPHRASE)).toMatchObject({ ok: true });
  expect(await readDeckByLink('a-deck', key)).toEqual({ ok: false, code: 'unknown-link' });
  const links = await listDeckLinks('a-deck', PASSPHRASE);
  expect(links.ok && links.value.links).toMatchObject([{ linkId, comments: 0 }]);
  expect(await makeDeckLink('a-deck')).toEqual({ ok: false, code: 'passphrase-needed' });
});
