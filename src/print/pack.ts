import type { BoardCard, BoardPerspective, BoardWords } from '../board/board-words.ts';
import type { Deck } from '../decks/schema.ts';
import { deckWordsOf } from '../protocol/deck-words-of.ts';
import { setupFromDeck, tableCardId } from '../rules/setup.ts';
import type { Effect } from '../rules/state.ts';
import teamNames from '../words/en-GB/team-names.json';
import { directionOf } from '../words/direction.ts';

/** A card as paper needs it: with what it does, and a number that people can say and write down. */
export interface PackCard extends BoardCard {
  /** From 1, through all piles. */
  number: number;
  /** What the deck's file calls it. */
  id: string;
  effects: readonly Effect[];
  /** For the facilitator alone. */
  note: string | null;
}

export interface Pile {
  /** `null` = the poems. */
  perspective: BoardPerspective | null;
  cards: readonly PackCard[];
}

/** All that a print pack is made of. */
export interface Pack {
  words: BoardWords;
  direction: 'ltr' | 'rtl';
  summary: string | null;
  licence: string;
  version: string;
  /** Who had a hand in the deck. */
  makers: readonly string[];
  /** In the order of the track, the poems last; none empty. */
  piles: readonly Pile[];
  glossary: readonly { term: string; meaning: string }[];
}

/** A poem without effects lets the team place any tile that is missing. [EFFECT-5] */
const ANY_TILE: readonly Effect[] = [{ op: 'place', perspective: null, suggests: [] }];

/** What a deck without errors gives to print. Drafts stay out. [PILE-7] */
export function packOf(deck: Deck): Pack {
  const words = deckWordsOf(deck, { corrections: [], leftOut: [], deckVersion: 1 });
  const pile = pilesOf(deck, words);
  return {
    words,
    direction: directionOf(deck.language),
    summary: deck.summary ?? null,
    licence: deck.licence,
    version: deck.version,
    makers: (deck.credits ?? []).map(({ name }) => name),
    piles: [...words.perspectives, null].map(pile).filter(({ cards }) => cards.length > 0),
    glossary: words.glossary,
  };
}

function pilesOf(deck: Deck, words: ReturnType<typeof deckWordsOf>): (of: BoardPerspective | null) => Pile {
  const { cards } = setupFromDeck(deck, { seed: '', preset: 'classic', teamNames });
  const effects = new Map(cards.map((card) => [card.id, card.effects]));
  let number = 0;
  return (perspective) => ({
    perspective,
    cards: deck.cards.flatMap((card): PackCard[] => {
      const id = tableCardId(deck.id, card.id);
      const said = words.cards[id];
      const does = effects.get(id);
      if (!said || !does || said.perspective !== (perspective?.id ?? null)) return [];
      number += 1;
      const note = card.facilitatorNote ?? null;
      return [{ ...said, number, id: card.id, effects: does.length > 0 ? does : ANY_TILE, note }];
    }),
  });
}

/** A piece of a list, and how many came before it. */
export function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
}
