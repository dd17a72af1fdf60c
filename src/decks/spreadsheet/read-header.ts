import { LIMITS } from '../limits.ts';
import { nearestName } from '../nearest-name.ts';
import { atCell, problem, type Problem } from '../problems.ts';
import { columnOf, COLUMNS, isBlank, NEEDED_COLUMNS, type Column } from './columns.ts';

/** What each place of a row holds. */
export interface Header {
  columns: Column[];
  /** The headers as they are written, by column. */
  names: ReadonlyMap<Column, string>;
}

/** Reads the header row, or says what is wrong with it: every column is known, named once, and none that is needed is missing. */
export function readHeader(row: readonly string[]): Header | { problems: Problem[] } {
  const written = row.slice(0, row.findLastIndex((name) => !isBlank(name)) + 1).map((name) => name.trim());
  const limit = LIMITS.columns.count;
  if (written.length > limit) {
    const params = { field: 'columns', limit, count: written.length };
    return { problems: [atHeader(problem('error', 'too-many', { path: '', params }))] };
  }
  const columns = written.map((name) => columnOf(name));
  const known = columns.filter((column) => column !== undefined);
  if (known.length === 0) {
    const params = { columns: [...NEEDED_COLUMNS] };
    return { problems: [atHeader(problem('error', 'sheet-no-header', { path: '', params }))] };
  }
  const problems = [...wrongNames(written, columns), ...missingColumns(known)];
  if (problems.length > 0) return { problems };
  return { columns: known, names: new Map(known.map((column, index) => [column, written[index] ?? column])) };
}

function wrongNames(written: readonly string[], columns: readonly (Column | undefined)[]): Problem[] {
  return written.flatMap((name, index) => {
    const column = columns[index];
    if (name === '') {
      const params = { position: index + 1 };
      return [atHeader(problem('error', 'column-unnamed', { path: '', params }))];
    }
    const cell = name.slice(0, 40);
    if (column === undefined) {
      const params = { column: cell, nearest: nearestName(cell, COLUMNS) };
      return [atHeader(problem('error', 'column-unknown', { path: '', params }), cell)];
    }
    if (columns.indexOf(column) === index) return [];
    return [atHeader(problem('error', 'column-twice', { path: '', params: { column: cell } }), cell)];
  });
}

function missingColumns(known: readonly Column[]): Problem[] {
  return NEEDED_COLUMNS.filter((column) => !known.includes(column)).map((column) =>
    atHeader(problem('error', 'column-missing', { path: '', params: { column } }), column),
  );
}

const atHeader = (found: Problem, cell?: string): Problem => atCell(found, { row: 1, cell });
