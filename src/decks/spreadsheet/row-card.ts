import { perspectivesOf } from '../defaults.ts';
import { idMeant, idOf } from '../named.ts';
import { problem, type Problem } from '../problems.ts';
import type { Card, Deck } from '../schema.ts';
import { cellsOf } from './card-cells.ts';
import { COLUMNS_OF_FIELD, isBlank, type Cells, type Column, type SheetField } from './columns.ts';
import { readEffect } from './effect-text.ts';
import { readTags } from './tag-list.ts';

export interface RowContext {
  board: Pick<Deck, 'perspectives' | 'outcomes'>;
  /** JSON pointer of the card. */
  path: string;
  /** The card of this id in the deck that is updated. */
  before?: Card | undefined;
  /** Names that the deck doesn't know are left as they are, for an author to mend. */
  asWritten?: boolean | undefined;
}

/** What a row says, before it is checked as a card. Problems have the path of the field. */
export interface RowCard {
  card: Readonly<Record<string, unknown>>;
  /** The columns of each list that are filled, in order: item `n` came from the `n`th. */
  filled: { prompts: Column[]; effects: Column[] };
  problems: Problem[];
}

/**
 * Makes a card of a row. What the row says as the card before it did stays exactly as it was; so does what has no column:
 * media, translations, and a field whose columns the spreadsheet doesn't have.
 */
export function readRowCard(cells: Cells, context: RowContext): RowCard {
  const { before } = context;
  const written: Cells = before ? cellsOf(before) : {};
  const now: Cells = { ...written, ...cells };
  const card: Record<string, unknown> = { ...before };
  const problems = cellsOfOtherKind(now, context.path);
  for (const [field, read] of FIELDS) {
    const columns: readonly Column[] = COLUMNS_OF_FIELD[field];
    if (before && columns.every((column) => now[column] === written[column])) continue;
    const result = read(
      columns.map((column) => now[column] ?? '').filter((cell) => !isBlank(cell)),
      context,
    );
    problems.push(...(result.problems ?? []));
    if (result.value === undefined) delete card[field];
    else card[field] = result.value;
  }
  const filled = (field: 'prompts' | 'effects') =>
    COLUMNS_OF_FIELD[field].filter((column) => !isBlank(now[column]));
  return { card, problems, filled: { prompts: filled('prompts'), effects: filled('effects') } };
}

/** Reads the cells of a field that are filled; without any, the field is left out. */
type Read = (cells: readonly string[], context: RowContext) => { value?: unknown; problems?: Problem[] };

const asWritten: Read = ([cell]) => ({ value: cell });
const trimmed: Read = ([cell]) => ({ value: cell?.trim() });
const inSmallLetters: Read = ([cell]) => ({ value: cell?.trim().toLowerCase() });
const list: Read = (cells) => ({ value: cells.length > 0 ? [...cells] : undefined });
const tags: Read = ([cell = '']) => list(readTags(cell), { board: {}, path: '' });

const perspective: Read = ([cell], { board, path, asWritten: isKept }) => {
  if (cell === undefined) return {};
  const items = perspectivesOf(board);
  const id = idOf(cell, items) ?? (isKept ? cell.trim() : null);
  if (id !== null) return { value: id };
  const text = cell.trim().slice(0, 60);
  const params = { id: text, known: items.map((item) => item.id), meant: idMeant(text, items) };
  return { problems: [problem('error', 'perspective-unknown', { path: `${path}/perspective`, params })] };
};

const effects: Read = (cells, { board, path, asWritten: isKept }) => {
  const results = cells.map((cell, index) =>
    readEffect(cell, { board, path: `${path}/effects/${index}`, asWritten: isKept }),
  );
  const read = results.flatMap((result) => ('effect' in result ? [result.effect] : []));
  return {
    value: read.length > 0 ? read : undefined,
    problems: results.flatMap((result) => ('problems' in result ? result.problems : [])),
  };
};

const FIELDS: readonly (readonly [SheetField, Read])[] = [
  ['id', trimmed],
  ['kind', inSmallLetters],
  ['perspective', perspective],
  ['voice', asWritten],
  ['title', asWritten],
  ['text', asWritten],
  ['easyRead', asWritten],
  ['prompts', list],
  ['themes', tags],
  ['sensitivity', tags],
  ['effects', effects],
  ['facilitatorNote', asWritten],
  ['author', asWritten],
  ['source', asWritten],
  ['status', inSmallLetters],
];

const NOT_FOR = { scenario: ['title', 'author'], poem: ['perspective', 'voice'] } as const;

/** A cell that is filled although cards of this kind don't have it: nothing is dropped silently. */
function cellsOfOtherKind(cells: Cells, path: string): Problem[] {
  const written = cells.kind?.trim().toLowerCase();
  const kind = written === 'poem' || written === 'scenario' ? written : null;
  if (kind === null) return [];
  return NOT_FOR[kind]
    .filter((column) => !isBlank(cells[column]))
    .map((column) =>
      problem('error', 'cell-not-for-kind', { path: `${path}/${column}`, params: { column, kind } }),
    );
}
