import type { CardId, OutcomeId, PerspectiveId } from '../rules/state.ts';

export type PerspectiveSymbol =
  'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'star' | 'cross' | 'drop';

export interface BoardPerspective {
  id: PerspectiveId;
  name: string;
  short: string;
  /** Hex, for light paper. */
  colour: string;
  /** Hex, for dark paper; worked out from `colour` where the deck gives none. */
  colourDark?: string | null | undefined;
  symbol: PerspectiveSymbol;
  description?: string | null | undefined;
  easyRead?: string | null | undefined;
}

export interface BoardOutcome {
  id: OutcomeId;
  name: string;
  /** At most 16 characters: what the stone carries. */
  short: string;
  description?: string | null | undefined;
  easyRead?: string | null | undefined;
}

export interface BoardMedia {
  kind: 'image' | 'audio' | 'video';
  src: string;
  alt?: string | null | undefined;
  transcript?: string | null | undefined;
  captions?: string | null | undefined;
  credit?: string | null | undefined;
  /** The sign language that a film is in. */
  sign?: string | null | undefined;
}

export interface BoardCard {
  kind: 'scenario' | 'poem';
  perspective: PerspectiveId | null;
  voice?: string | null | undefined;
  title?: string | null | undefined;
  text: string;
  easyRead?: string | null | undefined;
  prompts?: readonly string[];
  author?: string | null | undefined;
  sensitivity?: readonly string[];
  media?: readonly BoardMedia[];
  /** BCP 47; left out: the deck's. */
  language?: string | undefined;
  translations?: Readonly<Record<string, TranslatedCard>> | undefined;
}

/** A card's words in another language. What is left out was not translated. */
export interface TranslatedCard {
  title?: string | undefined;
  text: string;
  easyRead?: string | undefined;
  prompts?: readonly string[] | undefined;
}

/** The words of the deck as a table plays them: what every picture of the game needs beside the table's view. */
export interface BoardWords {
  title: string;
  /** BCP 47, of the deck's words. */
  language: string;
  /** Exactly four, in the order of the track. */
  perspectives: readonly BoardPerspective[];
  /** In path order. */
  outcomes: readonly BoardOutcome[];
  cards: Readonly<Record<CardId, BoardCard>>;
}

/** The perspective of an id; a made-up quiet one where the deck has none, so that a picture never fails. */
export function perspectiveIn(words: BoardWords, id: PerspectiveId | null): BoardPerspective | null {
  return words.perspectives.find((each) => each.id === id) ?? null;
}

export function outcomeIn(words: BoardWords, id: OutcomeId | null): BoardOutcome | null {
  return words.outcomes.find((each) => each.id === id) ?? null;
}

/** The words of a card, or `null` where the deck has none of that id. */
export function cardIn(words: BoardWords, id: CardId | null): BoardCard | null {
  return id === null ? null : (words.cards[id] ?? null);
}
