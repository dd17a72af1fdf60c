import type { Deck } from '../../decks/schema.ts';
import type { CardKey, Draft } from '../../editor/draft.ts';
import type { Edit, EditName } from '../../editor/edit.ts';
import { keyOfId } from '../../editor/draft.ts';
import type { ProblemIndex } from '../../editor/problems-at.ts';
import type { Problem } from '../../decks/problems.ts';

export const PARTS = ['cards', 'map', 'check', 'about', 'board', 'languages'] as const;
export type Part = (typeof PARTS)[number];

/** What every part of the editor works with: the deck as it is written, what is to be said of it, and how to change it. */
export interface Desk {
  draft: Draft;
  deck: Deck;
  problems: ProblemIndex;
  edit: (edit: Edit) => void;
  /** The draft as it is at this moment, after an edit that the page has not drawn yet. */
  current: () => Draft;
  /** The card that is open; `null` = none. */
  shown: CardKey | null;
  /** Opens a card, or with `null` none. */
  show: (key: CardKey | null) => void;
  /** What a file said that could not be taken as it stood; it goes when somebody has seen it. */
  notes: readonly Problem[];
  addNotes: (notes: readonly Problem[]) => void;
  dropNote: (note: Problem) => void;
  /** A field of a card was chosen anew: what the file said there is settled. */
  settle: (key: CardKey, field: string) => void;
}

/** The part in which an edit can be seen. */
export function partOf(name: EditName): Part {
  return PARTS_OF[name] ?? 'cards';
}

const PARTS_OF: Partial<Record<EditName, Part>> = {
  'deck-written': 'about',
  'credits-changed': 'about',
  'glossary-changed': 'about',
  'perspectives-changed': 'board',
  'outcomes-changed': 'board',
  'translation-written': 'languages',
  'language-removed': 'languages',
};

/** A card in an address: its id, or its key where the id names no card or several. */
export function nameInAddress(draft: Draft, key: CardKey): string {
  return namesInAddress(draft).get(key) ?? `~${key}`;
}

/** The same for every card. */
export function namesInAddress({ deck, keys }: Draft): ReadonlyMap<CardKey, string> {
  const counts = new Map<string, number>();
  for (const { id } of deck.cards) counts.set(id, (counts.get(id) ?? 0) + 1);
  const names = keys.map((key, index): [CardKey, string] => {
    const id = deck.cards[index]?.id ?? '';
    return [key, id !== '' && counts.get(id) === 1 ? id : `~${key}`];
  });
  return new Map(names);
}

export function keyInAddress(draft: Draft, name: string | null): CardKey | null {
  if (name === null) return null;
  const key = /^~(\d{1,6})$/.exec(name)?.[1];
  if (key === undefined) return keyOfId(draft, name);
  return draft.keys.includes(Number(key)) ? Number(key) : null;
}
