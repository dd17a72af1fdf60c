import type { Deck } from '../../decks/schema.ts';
import { slug } from '../../editor/ids.ts';
import { download } from '../../ui/download.ts';

/** The file of a deck, as a person can read it too. */
export function deckFile(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

const nameOf = ({ id, title }: Deck): string => id || slug(title) || 'deck';

/** One file with everything: cards, pictures, translations. */
export function downloadDeck(deck: Deck): void {
  download(deckFile(deck), `${nameOf(deck)}.json`);
}

/** The cards alone, for a spreadsheet. */
export async function downloadSheet(deck: Deck): Promise<void> {
  const { deckToCsv } = await import('../../decks/spreadsheet/deck-to-csv.ts');
  download(deckToCsv(deck), `${nameOf(deck)}.csv`, 'text/csv');
}
