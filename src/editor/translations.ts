import { outcomesOf, perspectivesOf } from '../decks/defaults.ts';
import type { Card, Deck } from '../decks/schema.ts';
import { cardOf, type CardKey, type Draft } from './draft.ts';
import { BOARD_WORDS, CARD_WORDS, DECK_WORDS } from './translated-fields.ts';

/** Where words stand that are translated. */
export type TranslationPlace =
  | { of: 'deck'; field: (typeof DECK_WORDS)[number] }
  | { of: 'perspectives' | 'outcomes'; id: string; field: (typeof BOARD_WORDS)[number] }
  | { of: 'card'; key: CardKey; field: Exclude<(typeof CARD_WORDS)[number], 'prompts'> }
  | { of: 'card'; key: CardKey; field: 'prompts'; index: number };

/** Words in the deck's language, and beside them in another. */
export interface TranslationUnit {
  place: TranslationPlace;
  source: string;
  /** Empty = not translated yet. */
  words: string;
  /** What it was translated from, where that has changed since. */
  was: string | null;
}

/** Every language that something of the deck is translated into, in the order of their codes. */
export function languagesOf(deck: Deck): string[] {
  const all = [deck, ...deck.cards].flatMap(({ translations }) => Object.keys(translations ?? {}));
  return [...new Set(all)].toSorted();
}

/** The deck's own words: its title and summary, its perspectives and outcomes. */
export function deckUnits({ deck }: Draft, language: string): TranslationUnit[] {
  const words = deck.translations?.[language];
  const own = DECK_WORDS.map((field) =>
    unit({ of: 'deck', field }, { source: deck[field], words: words?.[field], was: words?.was?.[field] }),
  );
  const board = (['perspectives', 'outcomes'] as const).flatMap((list) =>
    (list === 'perspectives' ? perspectivesOf(deck) : outcomesOf(deck)).flatMap((entry) => {
      const said = words?.[list]?.[entry.id];
      return BOARD_WORDS.map((field) =>
        unit(
          { of: list, id: entry.id, field },
          { source: entry[field], words: said?.[field], was: said?.was?.[field] },
        ),
      );
    }),
  );
  return [...own, ...board].flat();
}

export function cardUnits(draft: Draft, key: CardKey, language: string): TranslationUnit[] {
  const card = cardOf(draft, key);
  if (!card) return [];
  const words = card.translations?.[language];
  return CARD_WORDS.flatMap((field): TranslationUnit[] => {
    if (field === 'prompts') return promptUnits(card, key, language);
    const source = field === 'title' ? titleOf(card) : card[field];
    return unit({ of: 'card', key, field }, { source, words: words?.[field], was: words?.was?.[field] });
  });
}

const titleOf = (card: Card): string | undefined => (card.kind === 'poem' ? card.title : undefined);

function promptUnits(card: Card, key: CardKey, language: string): TranslationUnit[] {
  const words = card.translations?.[language];
  const [sources, said] = [card.prompts ?? [], words?.prompts ?? []];
  return Array.from({ length: Math.max(sources.length, said.length) }, (_, index) =>
    unit(
      { of: 'card', key, field: 'prompts', index },
      { source: sources[index] ?? '', words: said[index], was: words?.was?.prompts?.[index] },
    ),
  ).flat();
}

/** Nothing where there is neither a source nor words: there is nothing to translate. */
function unit(
  place: TranslationPlace,
  {
    source = '',
    words = '',
    was,
  }: { source?: string | undefined; words?: string | undefined; was?: string | undefined },
): TranslationUnit[] {
  if (source === '' && words === '') return [];
  return [{ place, source, words, was: was === undefined || was === source ? null : was }];
}

/** Whether somebody should look at it: not translated, or changed since. */
export function isToDo({ source, words, was }: TranslationUnit): boolean {
  return was !== null || (words === '') !== (source === '');
}

/** How many of the words are translated and as they were then. */
export function translatedShare(draft: Draft, language: string): { done: number; all: number } {
  const units = [
    ...deckUnits(draft, language),
    ...draft.keys.flatMap((key) => cardUnits(draft, key, language)),
  ];
  return { done: units.filter((each) => !isToDo(each)).length, all: units.length };
}
