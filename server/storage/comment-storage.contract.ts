import { describe, expect, it, onTestFinished } from 'vitest';
import type { CommentLink, DeckComment } from './comment-storage.ts';
import type { Storage } from './storage.ts';

const EXACT = "é 👟 '); drop table deck_comments;-- \r\n\t";

function aLink(change: Partial<CommentLink> = {}): CommentLink {
  return {
    linkId: 'l1',
    deckId: 'a-deck',
    hash: 'h1',
    name: EXACT,
    createdAtMs: 1_800_000_000_000,
    endedAtMs: null,
    ...change,
  };
}

function aComment(change: Partial<DeckComment> = {}): DeckComment {
  return {
    commentId: 'c1',
    deckId: 'a-deck',
    linkId: 'l1',
    cardId: 'staff-1',
    text: EXACT,
    name: 'Ana',
    mayName: true,
    atMs: 5,
    ...change,
  };
}

/** What every storage does for comments on decks. `open` gives a new empty storage. */
export function commentStorageContract(name: string, open: () => Promise<{ storage: Storage }>): void {
  const ready = async () => {
    const { storage } = await open();
    onTestFinished(() => storage.close());
    return storage;
  };

  describe(`storage of comments: ${name}`, () => {
    it('[STORE-26] finds a link by the hash of its key, ends it once, and lists those of a deck', async () => {
      const storage = await ready();
      await storage.addLink(aLink());
      await storage.addLink(aLink({ linkId: 'l0', hash: 'h0', name: null, createdAtMs: 7 }));
      await storage.addLink(aLink({ linkId: 'l2', hash: 'h2', deckId: 'b-deck' }));
      expect(await storage.findLink('h1')).toEqual(aLink());
      expect(await storage.findLink('h9')).toBeNull();
      await storage.endLink('b-deck', 'l1', 8);
      await storage.endLink('a-deck', 'l1', 9);
      await storage.endLink('a-deck', 'l1', 10);
      expect(await storage.findLink('h1')).toEqual(aLink({ endedAtMs: 9 }));
      expect((await storage.listLinks('a-deck')).map(({ linkId }) => linkId)).toEqual(['l0', 'l1']);
      await expect(storage.addLink(aLink({ linkId: 'l3' }))).rejects.toThrow();
    });

    it('[STORE-27] keeps comments word for word, in order, until they are removed', async () => {
      const storage = await ready();
      const plain = aComment({ commentId: 'c0', cardId: null, name: null, mayName: false });
      await storage.addComment(aComment());
      await storage.addComment(plain);
      await storage.addComment(aComment({ commentId: 'c2', deckId: 'b-deck', atMs: 1 }));
      expect(await storage.listComments('a-deck')).toEqual([plain, aComment()]);
      expect(await storage.countComments('a-deck')).toBe(2);
      await storage.removeComment('b-deck', 'c1');
      await storage.removeComment('a-deck', 'c1');
      expect((await storage.listComments('a-deck')).map(({ commentId }) => commentId)).toEqual(['c0']);
      expect(await storage.countComments('b-deck')).toBe(1);
    });
  });
}
