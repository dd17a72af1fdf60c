import { parseDeck } from '../../src/decks/parse.ts';
import type { Deck } from '../../src/decks/schema.ts';
import type { DeckWords } from '../../src/protocol/deck-words.ts';
import { deckWordsOf, type CorrectedField } from '../../src/protocol/deck-words-of.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import type { DocumentChange } from '../storage/storage.ts';
import type { Streams } from '../streams/streams.ts';
import type { Mixed } from './choose-cards.ts';
import { readTable } from './tables.ts';

/** The name of the document in which a workshop keeps the deck whose board it plays. */
export const DECK_DOCUMENT = 'deck';
const KEEP_AT_MOST = 50;

/** What of a workshop says which decks it has kept. */
type OfWorkshop = Pick<WorkshopState, 'id' | 'deckId' | 'cards'>;

/** The decks of workshops, as they were when each began. They never change, so the latest ones stay in memory. */
export interface WorkshopDecks {
  /** The deck whose board is played, then those that are mixed in. */
  decksOf(workshop: OfWorkshop): Promise<Mixed>;
  /** The words as they were when the workshop began. */
  printedFor(state: WorkshopState): Promise<DeckWords>;
  /** The words as this workshop plays them, corrections in. */
  wordsOf(state: WorkshopState): Promise<DeckWords>;
}

/** The documents in which a workshop keeps its decks. */
export function deckDocuments(workshopId: string, decks: Mixed): DocumentChange[] {
  return decks.map((deck, index) => ({
    workshopId,
    name: documentOf(deck.id, index),
    text: JSON.stringify(deck),
  }));
}

function documentOf(deckId: string, index: number): string {
  return index === 0 ? DECK_DOCUMENT : `${DECK_DOCUMENT}.${deckId}`;
}

export function openWorkshopDecks(streams: Pick<Streams, 'look' | 'storage'>): WorkshopDecks {
  const known = new Map<string, Mixed>();

  async function read(workshopId: string, name: string): Promise<Deck> {
    const text = await streams.storage.readDocument(workshopId, name);
    const parsed = text === null ? null : parseDeck(text);
    if (!parsed?.ok) throw new Error(`${name} of workshop ${workshopId} can't be read`);
    return parsed.deck;
  }

  async function readAll({ id, deckId, cards }: OfWorkshop): Promise<Mixed> {
    const [first = deckId, ...others] = cards?.deckIds ?? [];
    const board = await read(id, documentOf(first, 0));
    return [board, ...(await Promise.all(others.map((each) => read(id, documentOf(each, 1)))))];
  }

  async function decksOf(workshop: OfWorkshop): Promise<Mixed> {
    const decks = known.get(workshop.id) ?? (await readAll(workshop));
    known.delete(workshop.id);
    known.set(workshop.id, decks);
    for (const oldest of known.keys()) {
      if (known.size <= KEEP_AT_MOST) break;
      known.delete(oldest);
    }
    return decks;
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
    const [deck, ...others] = await decksOf(state);
    const leftOut = state.cards?.leftOut ?? [];
    return deckWordsOf(deck, { corrections, leftOut, others, deckVersion: 1 + state.deckChanges });
  }

  return {
    decksOf,
    printedFor: (state) => played(state, []),
    wordsOf: async (state) => played(state, await correctionsOf(state)),
  };
}
