import type { DeckCard } from '../../protocol/decks-http.ts';
import type { CreateWorkshopBody } from '../../protocol/http.ts';
import type { CardId } from '../../rules/state.ts';
import type { ListedDeck } from './start-page.tsx';

/** Which cards a workshop plays, of the deck that was chosen and of others. */
export interface CardChoice {
  /** Ids of decks whose cards are mixed in. */
  more: string[];
  /** Themes and content notes whose cards are left out. */
  themes: string[];
  sensitivity: string[];
  /** Cards that are left out one by one. */
  cards: CardId[];
  /** Comes first at every table; `null` = whatever comes. */
  first: CardId | null;
}

export const ALL_CARDS: CardChoice = { more: [], themes: [], sensitivity: [], cards: [], first: null };

/** A theme or a content note, and how many cards have it. */
export interface Tag {
  name: string;
  cards: number;
}

/** Decks that can be mixed with one: theirs are the same perspectives and outcomes. */
export function decksToMix(decks: readonly ListedDeck[], deck: ListedDeck): ListedDeck[] {
  const board = boardOf(deck);
  return decks.filter((each) => each.id !== deck.id && boardOf(each) === board);
}

function boardOf({ perspectives = [], outcomes }: ListedDeck): string {
  return JSON.stringify([perspectives, outcomes].map((list) => list.map(({ id }) => id).toSorted()));
}

/** The themes or content notes of several decks together, those of most cards first. */
export function tagsOf(decks: readonly ListedDeck[], which: 'themes' | 'sensitivity'): Tag[] {
  const tags = new Map<string, Tag>();
  for (const { name, cards } of decks.flatMap((deck) => deck[which] ?? [])) {
    const known = tags.get(name.toLowerCase());
    tags.set(name.toLowerCase(), { name: known?.name ?? name, cards: (known?.cards ?? 0) + cards });
  }
  return [...tags.values()].toSorted((a, b) => b.cards - a.cards || a.name.localeCompare(b.name));
}

/** The cards that are played. */
export function cardsPlayed(cards: readonly DeckCard[], choice: CardChoice): DeckCard[] {
  const [themes, notes] = [lower(choice.themes), lower(choice.sensitivity)];
  return cards.filter(
    ({ cardId, themes: own, sensitivity }) =>
      !choice.cards.includes(cardId) &&
      !own.some((tag) => themes.has(tag.toLowerCase())) &&
      !sensitivity.some((tag) => notes.has(tag.toLowerCase())),
  );
}

/** The same choice without a first card that is not played any more. */
export function withoutLostFirst(choice: CardChoice, cards: readonly DeckCard[]): CardChoice {
  const isPlayed = cardsPlayed(cards, choice).some(({ cardId }) => cardId === choice.first);
  return isPlayed ? choice : { ...choice, first: null };
}

const lower = (tags: readonly string[]): ReadonlySet<string> => new Set(tags.map((tag) => tag.toLowerCase()));

/** What the server is asked for: nothing where all cards of one deck are played. */
export function bodyOf(choice: CardChoice): Pick<CreateWorkshopBody, 'deckIds' | 'leaveOut' | 'firstCard'> {
  const { more, themes, sensitivity, cards, first } = choice;
  const leaveOut = {
    ...(themes.length > 0 && { themes }),
    ...(sensitivity.length > 0 && { sensitivity }),
    ...(cards.length > 0 && { cards }),
  };
  return {
    ...(more.length > 0 && { deckIds: more }),
    ...(Object.keys(leaveOut).length > 0 && { leaveOut }),
    ...(first !== null && { firstCard: first }),
  };
}
