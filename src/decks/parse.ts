import { checkDeck, checkForPlay, isPlayable } from './check-deck.ts';
import { inOrder } from './in-order.ts';
import type { Problem } from './problems.ts';
import type { Deck } from './schema.ts';
import { readSource } from './source.ts';

/** A deck that can be played, with what could be better; or why it can't. */
export type ParsedDeck = { ok: true; deck: Deck; problems: Problem[] } | { ok: false; problems: Problem[] };

/**
 * Reads and checks the file of a deck: JSON as UTF-8, bytes or text. Problems have line and column, errors first, then in
 * the order of the file. Never throws, whatever the file holds.
 */
export function parseDeck(file: Uint8Array | string): ParsedDeck {
  const source = readSource(file);
  if (!source.ok) return { ok: false, problems: [source.problem] };
  const { deck, problems: found } = checkDeck(source.value);
  const problems = inOrder(found.map((each) => ({ ...each, ...source.positionOf(each.path) })));
  return deck && isPlayable(found) ? { ok: true, deck, problems } : { ok: false, problems };
}

/** The deck of a file, checked for play alone; `null` where it can't be played. Never throws. */
export function playableDeck(file: Uint8Array | string): Deck | null {
  const source = readSource(file);
  if (!source.ok) return null;
  const { deck, problems } = checkForPlay(source.value);
  return deck && isPlayable(problems) ? deck : null;
}
