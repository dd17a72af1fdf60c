import { outcomesOf, perspectivesOf } from '../../src/decks/defaults.ts';
import type { Card, Deck } from '../../src/decks/schema.ts';
import type { LeaveOut } from '../../src/protocol/http.ts';
import { tableCardId } from '../../src/rules/setup.ts';
import type { CardId } from '../../src/rules/state.ts';
import { isPlayed } from '../decks/deck-listing.ts';
import type { Refusal, Result } from './parts.ts';

/** Decks that are played together: the board is the first one's. */
export type Mixed = readonly [Deck, ...Deck[]];

/** Which of the decks' cards are played. */
export interface ChosenCards {
  leftOut: CardId[];
  /** Comes at each table's first draw; `null` = whatever comes. */
  firstCard: CardId | null;
}

export interface WantedCards {
  leaveOut?: LeaveOut | undefined;
  firstCard?: CardId | undefined;
}

/** A card that could be played, as tables name it. */
interface Playable {
  id: CardId;
  card: Card;
}

/** `null` when the decks can be mixed: their cards mean the same perspectives and outcomes. */
export function whyNotMixed([first, ...others]: Mixed): Refusal | null {
  const board = boardOf(first);
  const strange = others.find((deck) => boardOf(deck) !== board);
  return strange === undefined ? null : { ok: false, code: 'decks-differ', params: { deck: strange.title } };
}

/** The ids of a deck's perspectives and outcomes, in an order that is the same for the same. */
function boardOf(deck: Deck): string {
  const ids = [perspectivesOf(deck), outcomesOf(deck)].map((list) => list.map(({ id }) => id).toSorted());
  return JSON.stringify(ids);
}

/** Leaves cards out by what they are about, by what could hurt, and one by one. A name that no card has may be a slip, and is refused. */
export function chooseCards(decks: Mixed, wanted: WantedCards): Result<ChosenCards> {
  const { leaveOut = {}, firstCard } = wanted;
  const all = decks.flatMap(({ id, cards }): Playable[] =>
    cards.filter(isPlayed).map((card) => ({ id: tableCardId(id, card.id), card })),
  );
  const strange = strangeName(all, wanted);
  if (strange) return strange;
  const [themes, notes] = [lower(leaveOut.themes), lower(leaveOut.sensitivity)];
  const byHand = new Set(leaveOut.cards);
  const leftOut = all
    .filter(
      ({ id, card }) => byHand.has(id) || hasOne(card.themes, themes) || hasOne(card.sensitivity, notes),
    )
    .map(({ id }) => id);
  const gone = new Set(leftOut);
  if (firstCard !== undefined && gone.has(firstCard)) return notInPlay(firstCard);
  const isAnythingLeft = all.some(({ id, card }) => card.kind === 'scenario' && !gone.has(id));
  if (!isAnythingLeft) return { ok: false, code: 'no-cards-left' };
  return { ok: true, value: { leftOut, firstCard: firstCard ?? null } };
}

function strangeName(all: readonly Playable[], { leaveOut = {}, firstCard }: WantedCards): Refusal | null {
  const ids = new Set(all.map(({ id }) => id));
  const named = [...(leaveOut.cards ?? []), ...(firstCard === undefined ? [] : [firstCard])];
  const card = named.find((id) => !ids.has(id));
  if (card !== undefined) return notInPlay(card);
  const [themes, notes] = [
    lower(all.flatMap(({ card: each }) => each.themes ?? [])),
    lower(all.flatMap(({ card: each }) => each.sensitivity ?? [])),
  ];
  const tag =
    leaveOut.themes?.find((each) => !themes.has(each.toLowerCase())) ??
    leaveOut.sensitivity?.find((each) => !notes.has(each.toLowerCase()));
  return tag === undefined ? null : { ok: false, code: 'unknown-tag', params: { tag } };
}

function notInPlay(cardId: CardId): Refusal {
  return { ok: false, code: 'card-not-in-play', params: { cardId } };
}

function lower(tags: readonly string[] = []): ReadonlySet<string> {
  return new Set(tags.map((tag) => tag.toLowerCase()));
}

function hasOne(tags: readonly string[] = [], wanted: ReadonlySet<string>): boolean {
  return tags.some((tag) => wanted.has(tag.toLowerCase()));
}
