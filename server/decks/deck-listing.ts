import * as z from 'zod';
import { outcomesOf, perspectivesOf } from '../../src/decks/defaults.ts';
import { inListOrder } from '../../src/decks/list-order.ts';
import type { ParsedDeck } from '../../src/decks/parse.ts';
import type { Problem } from '../../src/decks/problems.ts';
import type { Card, Deck } from '../../src/decks/schema.ts';
import { deckIdSchema } from '../../src/decks/schema-fields.ts';
import { readSource } from '../../src/decks/source.ts';

/** Where decks are, the one that wins last: with the product, in the data directory, saved in the database. */
export const DECK_PLACES = ['content', 'data', 'database'] as const;
export type DeckPlace = (typeof DECK_PLACES)[number];

/** A perspective or an outcome, as much as one chooses by. */
interface Named {
  id: string;
  name: string;
  short: string;
}

/** A theme or a content note, and how many of the played cards have it. */
interface Tag {
  name: string;
  cards: number;
}

/** What a list says of a deck: of one that can't be played, as much of it as can be read. */
export interface AboutDeck {
  /** The deck's id; the file's name where none can be read. */
  id: string;
  title: string;
  summary: string;
  version: string;
  language: string;
  /** How many cards are played. */
  scenarios: number;
  poems: number;
  /** In track order; none where no deck could be read. */
  perspectives: Named[];
  /** In path order; none where no deck could be read. */
  outcomes: Named[];
  themes: Tag[];
  sensitivity: Tag[];
}

/** One deck of the list. */
export interface DeckListing extends AboutDeck {
  place: DeckPlace;
  /** The file, such as `content/decks/first-steps.json`; `null` in the database. */
  file: string | null;
  problems: Problem[];
  playable: boolean;
  /** Whether it is the one that is played and edited, where several have the same id. */
  isUsed: boolean;
}

/** Of a file that is no deck yet, what a list can say. */
const partsSchema = z.object({
  id: deckIdSchema.optional().catch(undefined),
  title: z.string().max(80).optional().catch(undefined),
  summary: z.string().max(400).optional().catch(undefined),
  version: z.string().max(40).optional().catch(undefined),
  language: z.string().max(35).optional().catch(undefined),
});

/** What a list says of a file; `name` stands for an id that can't be read. */
export function aboutDeck(parsed: ParsedDeck, file: Uint8Array | string, name: string): AboutDeck {
  return parsed.ok ? aboutPlayable(parsed.deck) : aboutBroken(file, name);
}

function aboutPlayable(deck: Deck): AboutDeck {
  const { id, title, summary = '', version, language } = deck;
  const played = deck.cards.filter(isPlayed);
  const scenarios = played.filter(({ kind }) => kind === 'scenario').length;
  return {
    id,
    title,
    summary,
    version,
    language,
    scenarios,
    poems: played.length - scenarios,
    perspectives: perspectivesOf(deck).map(named),
    outcomes: outcomesOf(deck).map(named),
    themes: counted(played.map(({ themes = [] }) => themes)),
    sensitivity: counted(played.map(({ sensitivity = [] }) => sensitivity)),
  };
}

/** Drafts are written on, and not played. */
export function isPlayed({ status }: Pick<Card, 'status'>): boolean {
  return status !== 'draft';
}

function named({ id, name, short }: Named): Named {
  return { id, name, short };
}

/** Tags with the most cards first, then by name. */
function counted(tagsOfCards: readonly (readonly string[])[]): Tag[] {
  const cards = new Map<string, number>();
  for (const tags of tagsOfCards) {
    for (const tag of new Set(tags)) cards.set(tag, (cards.get(tag) ?? 0) + 1);
  }
  return [...cards]
    .map(([name, count]) => ({ name, cards: count }))
    .toSorted((a, b) => b.cards - a.cards || a.name.localeCompare(b.name));
}

function aboutBroken(file: Uint8Array | string, name: string): AboutDeck {
  const source = readSource(file);
  const parts = partsSchema.safeParse(source.ok ? source.value : null);
  const { id = name, title, summary = '', version = '', language = '' } = parts.success ? parts.data : {};
  const nothing = { scenarios: 0, poems: 0, perspectives: [], outcomes: [], themes: [], sensitivity: [] };
  return { id, title: title?.trim() || id, summary, version, language, ...nothing };
}

/** The order of the list: the starter deck, then by title; of those that are alike the used one first. */
export function inOrderOfList(listings: readonly DeckListing[]): DeckListing[] {
  const placeOf = ({ place }: DeckListing): number => DECK_PLACES.indexOf(place);
  return listings.toSorted(
    (a, b) =>
      inListOrder(a, b) ||
      a.id.localeCompare(b.id) ||
      Number(b.isUsed) - Number(a.isUsed) ||
      placeOf(b) - placeOf(a),
  );
}
