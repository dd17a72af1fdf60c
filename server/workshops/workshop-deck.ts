import { parseDeck } from '../../src/decks/parse.ts';
import type { Deck } from '../../src/decks/schema.ts';
import type { DeckWords } from '../../src/protocol/deck-words.ts';
import { deckWordsOf, type CorrectedField } from '../../src/protocol/deck-words-of.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import type { Streams } from '../streams/streams.ts';
import { readTable } from './tables.ts';

/** The name of the document in which a workshop keeps its deck as it was when the workshop began. */
export const DECK_DOCUMENT = 'deck';
const KEEP_AT_MOST = 50;

/** The decks of workshops, as they were when each began. They never change, so the latest ones stay in memory. */
export interface WorkshopDecks {
  deckOf(workshopId: string): Promise<Deck>;
  /** The words as they were when the workshop began. */
  printedFor(state: WorkshopState): Promise<DeckWords>;
  /** The words as this workshop plays them, corrections in. */
  wordsOf(state: WorkshopState): Promise<DeckWords>;
}

export function openWorkshopDecks(streams: Pick<Streams, 'look' | 'storage'>): WorkshopDecks {
  const decks = new Map<string, Deck>();

  async function read(workshopId: string): Promise<Deck> {
    const text = await streams.storage.readDocument(workshopId, DECK_DOCUMENT);
    const parsed = text === null ? null : parseDeck(text);
    if (!parsed?.ok) throw new Error(`the deck of workshop ${workshopId} can't be read`);
    return parsed.deck;
  }

  async function deckOf(workshopId: string): Promise<Deck> {
    const deck = decks.get(workshopId) ?? (await read(workshopId));
    decks.delete(workshopId);
    decks.set(workshopId, deck);
    for (const oldest of decks.keys()) {
      if (decks.size <= KEEP_AT_MOST) break;
      decks.delete(oldest);
    }
    return deck;
  }

  /** Corrected words stand beside the events of the table at which the card was corrected. */
  async function correctionsOf(state: WorkshopState): Promise<CorrectedField[]> {
    const made: CorrectedField[] = [];
    for (const { cardId, field, tableId, text } of state.corrections) {
      const now = (await readTable(streams, tableId)).words.get(text);
      if (now !== undefined) made.push({ cardId, field, text: now });
    }
    return made;
  }

  async function played(state: WorkshopState, corrections: CorrectedField[]): Promise<DeckWords> {
    const deck = await deckOf(state.id);
    return deckWordsOf(deck, { corrections, leftOut: [], deckVersion: 1 + state.deckChanges });
  }

  return {
    deckOf,
    printedFor: (state) => played(state, []),
    wordsOf: async (state) => played(state, await correctionsOf(state)),
  };
}
