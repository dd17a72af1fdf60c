import type { Problem } from '../../decks/problems.ts';
import type { Deck } from '../../decks/schema.ts';
import { readDraft } from '../../editor/read-draft.ts';
import { same } from '../../editor/same.ts';
import type { Answer } from '../../session/ask.ts';
import type { DeckShelf, KeptDeck } from '../../session/deck-shelf.ts';
import type { ServedDeck } from '../../session/decks-http.ts';
import type { Refused } from '../../session/types.ts';
import type { ServerVersion } from './keeper.ts';

/** A deck as an editor begins with it, or why there is none. */
export type OpenedDeck =
  | { ok: true; deck: Deck; base: ServerVersion | null; revision: number }
  /** What is there can't be written on. */
  | { ok: false; code: 'broken'; problems: Problem[] }
  | Refused;

/**
 * Opens what this browser keeps of a deck, because it is the newest that its author wrote; otherwise what the server has.
 * Without changes of one's own, the server's is the newer.
 */
export async function openDeck(
  id: string,
  from: { shelf: Pick<DeckShelf, 'read'>; get: (id: string) => Promise<Answer<ServedDeck>> },
): Promise<OpenedDeck> {
  const kept = await from.shelf.read(id);
  const alone = kept?.base === null ? openKept(kept, null) : null;
  if (alone) return alone;
  const served = await from.get(id);
  const here = kept && openKept(kept, served.ok ? served.value : null);
  if (here) return here;
  if (!served.ok) return served;
  const read = readDraft(served.value.deck);
  if (!read.ok) return { ok: false, code: 'broken', problems: read.problems };
  const { deck } = read;
  return { ok: true, deck, base: { deck, etag: served.value.etag }, revision: kept?.revision ?? 0 };
}

/** `null` = the server's is as new, or newer and nothing of one's own is lost by taking it. */
function openKept(kept: KeptDeck, served: ServedDeck | null): OpenedDeck | null {
  const read = readDraft(kept.deck);
  // What somebody wrote is never passed over in silence for what the server has.
  if (!read.ok) return { ok: false, code: 'broken', problems: read.problems };
  const { deck } = read;
  const { revision } = kept;
  const base = kept.base && readDraft(kept.base.deck);
  if (!kept.base || !base?.ok) return { ok: true, deck, base: null, revision };
  if (served && same(base.deck, deck)) return null;
  return { ok: true, deck, base: { deck: base.deck, etag: kept.base.etag }, revision };
}
