/** The columns of a spreadsheet of cards, in the order in which they are written. */
export const COLUMNS = [
  'id',
  'kind',
  'perspective',
  'voice',
  'title',
  'text',
  'easyRead',
  'prompt1',
  'prompt2',
  'prompt3',
  'prompt4',
  'themes',
  'sensitivity',
  'effect1',
  'effect2',
  'note',
  'author',
  'source',
  'status',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Without these a spreadsheet can't hold a deck. */
export const NEEDED_COLUMNS: readonly Column[] = ['kind', 'perspective', 'text', 'effect1'];

/** A row by column: empty where the cell is, absent where the spreadsheet has no such column. */
export type Cells = Partial<Record<Column, string>>;

/** The columns that together hold one field of a card. A list takes the columns that are filled, in order. */
export const COLUMNS_OF_FIELD = {
  id: ['id'],
  kind: ['kind'],
  perspective: ['perspective'],
  voice: ['voice'],
  title: ['title'],
  text: ['text'],
  easyRead: ['easyRead'],
  prompts: ['prompt1', 'prompt2', 'prompt3', 'prompt4'],
  themes: ['themes'],
  sensitivity: ['sensitivity'],
  effects: ['effect1', 'effect2'],
  facilitatorNote: ['note'],
  author: ['author'],
  source: ['source'],
  status: ['status'],
} as const satisfies Record<string, readonly Column[]>;

export type SheetField = keyof typeof COLUMNS_OF_FIELD;

/** The column that a header names, in any case, with or without spaces, hyphens and underscores. */
export function columnOf(header: string): Column | undefined {
  const plain = header
    .slice(0, 40)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
  return COLUMNS.find((column) => column.toLowerCase() === plain);
}

export const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';
