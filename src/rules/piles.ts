import { shuffled } from './chance.ts';
import {
  PERSPECTIVE_PILES,
  POEMS,
  type CardId,
  type Pile,
  type PerspectiveId,
  type PileIndex,
  type SetupCard,
  type TableSetup,
  type TableState,
} from './state.ts';

const PILES: readonly PileIndex[] = [...PERSPECTIVE_PILES, POEMS];

/** What follows from a deck and from what was left out of it. */
interface Sorted {
  perspectives: readonly PerspectiveId[];
  leftOut: readonly CardId[];
  byId: Map<CardId, SetupCard>;
  /** Card ids of each pile, as the deck has them, without what the workshop left out. */
  contents: CardId[][];
}

interface Prepared extends Sorted {
  /** The orders that were asked for: of each pile, by the number of its shuffle. */
  orders: (readonly CardId[])[][];
}

/** Worked out once: many games of one deck are played by the simulator, and a table asks at every draw. */
const sorted = new WeakMap<SetupCard[], Sorted>();
const prepared = new WeakMap<TableSetup, Prepared>();

function sort(setup: TableSetup): Sorted {
  const known = sorted.get(setup.cards);
  if (known?.leftOut === setup.leftOut && known.perspectives === setup.perspectives) return known;
  const leftOut = new Set(setup.leftOut);
  const contents: CardId[][] = PILES.map(() => []);
  for (const card of setup.cards) {
    if (!leftOut.has(card.id)) contents[pileOfCard(setup, card)]?.push(card.id);
  }
  const made = {
    perspectives: setup.perspectives,
    leftOut: setup.leftOut,
    byId: new Map(setup.cards.map((card) => [card.id, card])),
    contents,
  };
  sorted.set(setup.cards, made);
  return made;
}

function prepare(setup: TableSetup): Prepared {
  const known = prepared.get(setup);
  if (known) return known;
  const made = { ...sort(setup), orders: PILES.map(() => []) };
  prepared.set(setup, made);
  return made;
}

/** The card of an id, or `null` where the setup has none. */
export function cardOf(setup: TableSetup, id: CardId): SetupCard | null {
  return prepare(setup).byId.get(id) ?? null;
}

/** The pile in which a card lies. */
export function pileOfCard(setup: TableSetup, card: SetupCard): PileIndex {
  if (card.kind === 'poem' || card.perspective === null) return POEMS;
  return PERSPECTIVE_PILES[setup.perspectives.indexOf(card.perspective)] ?? POEMS;
}

/** A pile's order after a shuffle: a pure function of the seed, the pile and the shuffle's number. */
export function pileOrder(setup: TableSetup, pile: PileIndex, shuffle: number): readonly CardId[] {
  const { orders, contents } = prepare(setup);
  const known = orders[pile]?.[shuffle];
  if (known) return known;
  const order = shuffled(contents[pile] ?? [], setup.seed, `pile/${pile}/${shuffle}`);
  const ofPile = orders[pile];
  if (ofPile) ofPile[shuffle] = order;
  return order;
}

/** Whether a card came up since its pile was last shuffled. */
export function cameUp(state: TableState, setup: TableSetup, card: SetupCard): boolean {
  const index = pileOfCard(setup, card);
  const pile = state.piles[index];
  const place = pileOrder(setup, index, pile.shuffle).indexOf(card.id);
  return pile.chosen.includes(card.id) || (place >= 0 && place < pile.next);
}

/** Every card that came up since its pile was last shuffled. */
export function allThatCameUp(state: TableState, setup: TableSetup): Set<CardId> {
  const ids = PILES.flatMap((index) => {
    const pile = state.piles[index];
    return [...pileOrder(setup, index, pile.shuffle).slice(0, pile.next), ...pile.chosen];
  });
  return new Set(ids);
}

/** The card that the workshop put first, while no card has come up yet; else `null`. [PILE-8] */
export function firstDue(
  { piles, swappedOut }: Pick<TableState, 'piles' | 'swappedOut'>,
  setup: TableSetup,
): SetupCard | null {
  const { firstCard } = setup;
  if (firstCard === undefined || setup.leftOut.includes(firstCard)) return null;
  // Going back lays the piles as they were, and swapped cards stay away.
  if (swappedOut.includes(firstCard)) return null;
  const isUntouched = piles.every(({ shuffle, next, chosen }) => shuffle + next + chosen.length === 0);
  return isUntouched ? cardOf(setup, firstCard) : null;
}

/** The next cards of a pile as it lies, in order. */
export function coming(state: TableState, setup: TableSetup, index: PileIndex): CardId[] {
  const pile = state.piles[index];
  const cards = pileOrder(setup, index, pile.shuffle)
    .slice(pile.next)
    .filter((id) => !pile.chosen.includes(id) && !state.swappedOut.includes(id));
  const first = firstDue(state, setup)?.id;
  return first !== undefined && cards.includes(first)
    ? [first, ...cards.filter((id) => id !== first)]
    : cards;
}

/** Whether a pile could give a card, if need be after a reshuffle. */
export function canGive(state: TableState, setup: TableSetup, index: PileIndex): boolean {
  return (prepare(setup).contents[index] ?? []).some(
    (id) => id !== state.turn.cardId && !state.swappedOut.includes(id),
  );
}

/** Draws the next card that may come; an empty pile is reshuffled from its discards first. [PILE-1] */
export function take(
  state: TableState,
  setup: TableSetup,
  index: PileIndex,
): { id: CardId; reshuffled: boolean } | null {
  if (!canGive(state, setup, index)) return null;
  const before = state.piles[index];
  for (const pile of [before, { shuffle: before.shuffle + 1, next: 0, chosen: [] }]) {
    const order = pileOrder(setup, index, pile.shuffle);
    for (let place = pile.next; place < order.length; place++) {
      const id = order[place];
      if (id === undefined || !mayCome(state, pile, id)) continue;
      setPile(state, index, { shuffle: pile.shuffle, next: place + 1, chosen: pile.chosen });
      return { id, reshuffled: pile !== before };
    }
  }
  return null;
}

/** Whether a card that lies in a pile comes when it is drawn. */
function mayCome(state: TableState, pile: Pile, id: CardId): boolean {
  return id !== state.turn.cardId && !pile.chosen.includes(id) && !state.swappedOut.includes(id);
}

/** Puts a pile in its place; the piles as they were stay as they were. */
function setPile(state: TableState, index: PileIndex, pile: Pile): void {
  const piles: [Pile, Pile, Pile, Pile, Pile] = [...state.piles];
  piles[index] = pile;
  state.piles = piles;
}

/** Marks a card that the facilitator chose out of its pile's order. */
export function markChosen(state: TableState, index: PileIndex, id: CardId): void {
  const pile = state.piles[index];
  setPile(state, index, { ...pile, chosen: [...pile.chosen, id] });
}
