import type { Card } from '../decks/schema.ts';
import { keyedCards, type Draft } from './draft.ts';
import type { CardStatus } from './commands/change-cards.ts';

/** Which cards a list shows. */
export interface CardFilter {
  /** Words that are anywhere in the card; empty = any. */
  words: string;
  /** A perspective's id, `poem`, or `null` = any. */
  pile: string | null;
  status: CardStatus | null;
  /** A theme or a content note. */
  tag: string | null;
  withProblems: boolean;
}

export const ALL_CARDS: CardFilter = {
  words: '',
  pile: null,
  status: null,
  tag: null,
  withProblems: false,
};

export type KeyedCard = ReturnType<typeof keyedCards>[number];

/** The cards that a filter lets through, in the deck's order. */
export function matching(
  draft: Draft,
  filter: CardFilter,
  hasProblems: (index: number) => boolean,
): KeyedCard[] {
  const words = filter.words.trim().toLowerCase();
  return keyedCards(draft).filter(
    ({ card, index }) =>
      (filter.pile === null || filter.pile === pileOf(card)) &&
      (filter.status === null || filter.status === statusOf(card)) &&
      (filter.tag === null || tagsOf(card).includes(filter.tag)) &&
      (!filter.withProblems || hasProblems(index)) &&
      (words === '' || wordsOf(card).includes(words)),
  );
}

export const pileOf = (card: Card): string => (card.kind === 'poem' ? 'poem' : card.perspective);
export const statusOf = (card: Card): CardStatus => card.status ?? 'published';

function tagsOf({ themes = [], sensitivity = [] }: Card): string[] {
  return [...themes, ...sensitivity];
}

function wordsOf(card: Card): string {
  const own = card.kind === 'poem' ? [card.title, card.author] : [card.voice];
  const { id, text, easyRead, prompts = [], facilitatorNote, source } = card;
  return [id, text, easyRead, ...own, ...prompts, facilitatorNote, source, ...tagsOf(card)]
    .filter((each) => each !== undefined)
    .join('\n')
    .toLowerCase();
}

/** Every tag of a kind that some card has, the most used first. */
export function tagsUsed(draft: Draft, fields: readonly ('themes' | 'sensitivity')[]): string[] {
  const counts = new Map<string, number>();
  for (const card of draft.deck.cards) {
    for (const tag of fields.flatMap((field) => card[field] ?? [])) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([tag]) => tag);
}
