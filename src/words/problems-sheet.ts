import { listed, plural, write, type SentencesFor } from './problem-text.ts';

type SheetCode =
  | `sheet-${'too-large' | 'is-json' | 'no-header' | 'no-cards' | 'quote-open' | 'quote-stray' | 'cards-gone'}`
  | `column-${'unknown' | 'missing' | 'twice' | 'unnamed'}`
  | 'row-cells'
  | 'cell-not-for-kind'
  | 'effect-unclear';

/** What an author reads about a spreadsheet. */
export const SHEET_SENTENCES: SentencesFor<SheetCode> = {
  'sheet-too-large': ({ limitMegabytes }) => ({
    message: `This spreadsheet is larger than ${limitMegabytes} MB. Split it into several decks.`,
  }),
  'sheet-is-json': () => ({
    message: 'This file holds a deck, not a spreadsheet. Open it as a deck.',
    fix: 'Give it a name that ends in .json.',
  }),
  'sheet-no-header': ({ columns }) => ({
    message: `The first row must name the columns, and this one names none that is known. A deck needs: ${listed(columns)}.`,
  }),
  'sheet-no-cards': () => ({
    message: 'There is a row of column names, and no card below it. Add a row a card.',
  }),
  'sheet-quote-open': () => ({
    message:
      'A quotation mark opens this cell and none closes it, so the rest of the file runs into it. Close it.',
  }),
  'sheet-quote-stray': () => ({
    message: 'In this row a cell begins with a quotation mark and goes on after the closing one.',
    fix: 'Put the whole cell in quotation marks, and write "" for each one inside it.',
  }),
  'column-unknown': ({ column, nearest }) => ({
    message: `There is no column “${column}”. The nearest is “${nearest}”.`,
    fix: `If you mean “${nearest}”, rename it; otherwise take the column out.`,
  }),
  'column-missing': ({ column }) => ({
    message: `The column “${column}” is missing. Add it, even if some of its cells stay empty.`,
  }),
  'column-twice': ({ column }) => ({
    message: `There is a second column “${column}”, and only one could be read. Take one out or rename it.`,
  }),
  'column-unnamed': ({ position }) => ({
    message: `Column ${position} has no name in the first row. Name it, or take the column out.`,
  }),
  'row-cells': ({ count, columns }) => ({
    message: `This row has ${plural(count, 'cell', 'cells')}, and there are ${columns} columns. A cell with the separator in it needs quotation marks around it.`,
  }),
  'cell-not-for-kind': ({ column, kind }) => ({
    message: `A ${kind} has no “${column}”. Empty this cell, or change the kind of the card.`,
  }),
  'effect-unclear': ({ found, meant }) => ({
    message: `“${found}” isn’t an effect. Write place, remove or discuss; then whose tile; then a colon and outcomes, such as “place staff: choice, dignity”.`,
    ...write(meant),
  }),
  'sheet-cards-gone': ({ ids }) => ({
    message: `The deck has ${plural(ids.length, 'card', 'cards')} that the spreadsheet doesn’t have, and without a row a card goes: ${listed(ids.slice(0, 20))}${ids.length > 20 ? '…' : ''}.`,
  }),
};
