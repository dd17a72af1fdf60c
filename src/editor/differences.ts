import { produce } from 'immer';
import type { Card, Deck } from '../decks/schema.ts';
import { same } from './same.ts';
import { fieldsOf, readField, takeField } from './units.ts';

export type Side = 'mine' | 'theirs';

/** One deck that two people wrote on. */
export interface Versions {
  /** As both began; `null` when nobody knows. */
  base: Deck | null;
  mine: Deck;
  theirs: Deck;
}

/** One thing in which two versions differ. */
export interface Difference {
  /** The card's id, with `#2` behind a second of the same; `null` for the deck's own fields. */
  card: string | null;
  /** `null` = the card as a whole: somebody made it, took it out or made another kind of it. */
  field: string | null;
  /** `both` = only a person can choose. */
  changedBy: Side | 'both';
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** All in which two versions differ: the deck's own fields first, then the cards in the order of mine, then of theirs. */
export function differencesOf({ base, mine, theirs }: Versions): Difference[] {
  const cards = { base: cardsById(base), mine: cardsById(mine), theirs: cardsById(theirs) };
  const ids = new Set([...cards.mine.keys(), ...cards.theirs.keys()]);
  const found = [
    ...fieldDifferences(null, { base, mine, theirs }),
    ...[...ids].flatMap((id) =>
      cardDifferences(id, {
        base: cards.base.get(id),
        mine: cards.mine.get(id),
        theirs: cards.theirs.get(id),
      }),
    ),
  ];
  return base ? found : found.map((each) => ({ ...each, changedBy: 'both' }));
}

interface Three<Of> {
  base: Of | null | undefined;
  mine: Of;
  theirs: Of;
}

function cardDifferences(id: string, { base, mine, theirs }: Three<Card | undefined>): Difference[] {
  if (mine && theirs && mine.kind === theirs.kind) return fieldDifferences(id, { base, mine, theirs });
  return compared({ card: id, field: null, base, mine, theirs });
}

function fieldDifferences(card: string | null, { base, mine, theirs }: Three<Deck | Card>): Difference[] {
  const fields = new Set([...fieldsOf(mine), ...fieldsOf(theirs)]);
  return [...fields].flatMap((field) =>
    compared({
      card,
      field,
      base: base ? readField(base, field) : undefined,
      mine: readField(mine, field),
      theirs: readField(theirs, field),
    }),
  );
}

function compared(found: Omit<Difference, 'changedBy'>): Difference[] {
  if (same(found.mine, found.theirs)) return [];
  const isMine = same(found.base, found.theirs);
  const isTheirs = same(found.base, found.mine);
  return [{ ...found, changedBy: isMine ? 'mine' : isTheirs ? 'theirs' : 'both' }];
}

/**
 * One version out of two: what only one of them changed is taken from that one; where both did, `choose` says whose it
 * is. Nothing is in it that neither has.
 */
export function joinVersions(versions: Versions, choose: (difference: Difference) => Side): Deck {
  const { mine, theirs } = versions;
  const side = (found: Difference): Side => (found.changedBy === 'both' ? choose(found) : found.changedBy);
  const taken = differencesOf(versions).filter((found) => side(found) === 'theirs');
  return produce(mine, (joined) => {
    const cards = { mine: cardsById(joined), theirs: cardsById(theirs) };
    for (const { card: id, field } of taken) {
      if (id === null) {
        if (field !== null) takeField<Deck>(joined, theirs, field);
        continue;
      }
      const [own, other] = [cards.mine.get(id), cards.theirs.get(id)];
      if (field === null) {
        if (other) cards.mine.set(id, other);
        else cards.mine.delete(id);
      } else if (own && other) takeField<Card>(own, other, field);
    }
    joined.cards = orderOf(versions).flatMap((id) => cards.mine.get(id) ?? []);
  });
}

/** The cards' order: of whoever changed it, mine where both did; what only the other has stands after its neighbour there. */
function orderOf({ base, mine, theirs }: Versions): string[] {
  const [began, ours, others] = [base, mine, theirs].map((deck) => [...cardsById(deck).keys()]);
  if (!began || !ours || !others) return [];
  const isMineAsBefore = same(among(ours, began), among(began, ours));
  const [order, rest] = isMineAsBefore ? [[...others], ours] : [[...ours], others];
  rest.forEach((id, index) => {
    if (order.includes(id)) return;
    const neighbour = rest.slice(0, index).findLast((each) => order.includes(each));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id);
  });
  return order;
}

const among = (ids: readonly string[], other: readonly string[]): string[] =>
  ids.filter((id) => other.includes(id));

/** The cards of a deck by id; a second of the same id is `id#2`, because while a deck is written that can be. */
function cardsById(deck: Deck | null): Map<string, Card> {
  const cards = new Map<string, Card>();
  for (const card of deck?.cards ?? []) {
    let name = card.id;
    for (let number = 2; cards.has(name); number += 1) name = `${card.id}#${number}`;
    cards.set(name, card);
  }
  return cards;
}
