import papa from 'papaparse';
import type { Deck } from '../schema.ts';
import { cellsOf, inColumns } from './card-cells.ts';
import { COLUMNS } from './columns.ts';
import { guardFormulas } from './formula-guard.ts';

/**
 * The cards of a deck as a spreadsheet: CSV with commas and a header, a card a row, with a byte-order mark so that Excel
 * reads it as UTF-8. Nothing in it runs as a formula. Media, translations and what is not in cards stay in the deck.
 */
export function deckToCsv(deck: Pick<Deck, 'cards'>): string {
  const rows = [[...COLUMNS], ...deck.cards.map((card) => inColumns(cellsOf(card)).map(guardFormulas))];
  return `\uFEFF${papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
