import * as z from 'zod';
import type { Card } from '../../src/decks/schema.ts';
import type { CardField } from '../../src/workshop/state.ts';
import type { CheckChange, SavedCheck } from '../storage/deck-storage.ts';

/** Words of a card that were corrected. */
export interface CorrectedWords {
  field: CardField;
  before: string | null;
  after: string;
}

/** The parts of a card that say the same as a field, and may not say it any more once that is corrected; translations remember it themselves. */
function partsToCheck(card: Card, field: CardField): string[] {
  if (field !== 'text') return [];
  const hasSound = (card.media ?? []).some(({ kind }) => kind !== 'image');
  return [...(card.easyRead === undefined ? [] : ['easyRead']), ...(hasSound ? ['audio'] : [])];
}

const wordsSchema = z.object({
  field: z.enum(['text', 'easyRead', 'voice', 'title', 'prompt1', 'prompt2', 'prompt3', 'prompt4']),
  before: z.string().nullable(),
  after: z.string(),
});

/** What was corrected, out of a row. */
export function correctedIn({ words }: Pick<SavedCheck, 'words'>): CorrectedWords {
  return wordsSchema.parse(JSON.parse(words));
}

/** Asks somebody to look at these parts of a card. Where the same field was corrected twice, its first words are kept. */
export function checksFor(
  card: Card,
  corrected: CorrectedWords,
  { open, atMs }: { open: readonly SavedCheck[]; atMs: number },
): CheckChange[] {
  return partsToCheck(card, corrected.field).map((part) => {
    const earlier = open.find((each) => each.cardId === card.id && each.part === part);
    const first = earlier && correctedIn(earlier);
    const before = first?.field === corrected.field ? first.before : corrected.before;
    const words = JSON.stringify({ ...corrected, before });
    return { put: { cardId: card.id, part, words, madeAtMs: atMs } };
  });
}

const cardsSchema = z.object({
  cards: z.array(
    z.looseObject({
      id: z.string(),
      easyRead: z.unknown().optional(),
      media: z.unknown().optional(),
    }),
  ),
});

/** Those of the open checks that a new version has answered: the part was written anew, or is gone. */
export function checksAnswered(open: readonly SavedCheck[], before: unknown, after: unknown): CheckChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return open
    .filter(({ cardId, part }) => old(cardId, part) !== now(cardId, part) || now(cardId, part) === undefined)
    .map(({ cardId, part }) => ({ done: { cardId, part } }));
}

/** Gives a part of a card as a text to compare. */
function partsOf(deck: unknown): (cardId: string, part: string) => string | undefined {
  const parsed = cardsSchema.safeParse(deck);
  const cards = new Map((parsed.success ? parsed.data.cards : []).map((card) => [card.id, card]));
  return (cardId, part) => {
    const card = cards.get(cardId);
    if (!card) return undefined;
    return JSON.stringify(part === 'easyRead' ? card.easyRead : card.media);
  };
}
