import type { Deck } from '../../decks/schema.ts';
import { readDraft } from '../../editor/read-draft.ts';
import type { DeckShelf } from '../../session/deck-shelf.ts';

/** A version of the deck that the server has, or had when the writing began. */
export interface ServerVersion {
  deck: Deck;
  etag: string;
}

/** What another window of this browser wrote. */
export interface VersionHere {
  from: 'here';
  deck: Deck;
  revision: number;
}

/** `same` = the server has it, nothing is kept here; `kept`; `not-kept` = it is gone when the page is closed. */
export interface KeptHow {
  here: 'same' | 'kept' | 'not-kept';
  other: VersionHere | null;
}

/** Writes one deck into this browser, a version after the other. */
export interface Keeper {
  /** Never rejects. Calls are answered in turn. */
  keep: (deck: Deck, base: ServerVersion | null) => Promise<KeptHow>;
  /** Goes on from what another window wrote. */
  goOnFrom: (revision: number) => void;
  /** What this page and this browser had in common last. */
  kept: () => Deck;
}

export interface KeeperParts {
  shelf: Pick<DeckShelf, 'write' | 'remove' | 'lasts'>;
  /** The deck as it was opened, and the revision that this browser keeps of it; 0 when it keeps none. */
  kept: Deck;
  revision: number;
  /** Milliseconds since 1970. */
  now: () => number;
}

export function openKeeper({ shelf, now, ...first }: KeeperParts): Keeper {
  let { kept, revision } = first;
  let last: Promise<unknown> = Promise.resolve();

  async function write(deck: Deck, base: ServerVersion | null): Promise<KeptHow> {
    if (base?.deck === deck) {
      await shelf.remove(deck.id);
      revision = 0;
      kept = deck;
      return { here: 'same', other: null };
    }
    const answer = await shelf.write({ id: deck.id, deck, base, changedAtMs: now() }, revision);
    if (answer.ok) {
      revision = answer.revision;
      kept = deck;
      return { here: (await shelf.lasts()) ? 'kept' : 'not-kept', other: null };
    }
    const read = answer.code === 'changed-here' ? readDraft(answer.kept.deck) : null;
    const other: VersionHere | null =
      read?.ok && answer.code === 'changed-here'
        ? { from: 'here', deck: read.deck, revision: answer.kept.revision }
        : null;
    return { here: 'not-kept', other };
  }

  return {
    keep(deck, base) {
      const next = last.then(() => write(deck, base));
      last = next;
      return next;
    },
    goOnFrom(found) {
      revision = found;
    },
    kept: () => kept,
  };
}
