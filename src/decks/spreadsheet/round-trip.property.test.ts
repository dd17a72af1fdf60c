import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { seed } from '../../../test/support/property-seed.ts';
import { anyDeck, aSheetDeck } from '../../../test/decks/any-deck.ts';
import { csvToDeck } from './csv-to-deck.ts';
import { deckToCsv } from './deck-to-csv.ts';

it('[DECK-54] deck → CSV → deck gives the same cards', () => {
  fc.assert(
    fc.property(aSheetDeck, (deck) => {
      expect(csvToDeck(deckToCsv(deck)).deck?.cards).toStrictEqual(deck.cards);
    }),
    { seed, numRuns: 500 },
  );
});

it('[DECK-54] and in the deck that it updates nothing at all changes, media and translations included', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      expect(csvToDeck(deckToCsv(deck), { into: deck }).deck).toStrictEqual(deck);
    }),
    { seed, numRuns: 500 },
  );
});

it('[DECK-55] no cell of a spreadsheet begins as a formula does, whatever program separates the cells', () => {
  fc.assert(
    fc.property(anyDeck, fc.constantFrom(',', ';'), (deck, separator) => {
      const rows = deckToCsv(deck).slice(1).split('\n');
      const cells = separator === ';' ? rows.flatMap((row) => row.split(';')) : rows;
      for (const cell of cells) expect(cell).not.toMatch(/^[" ]*[=+\-@]/);
    }),
    { seed },
  );
});
