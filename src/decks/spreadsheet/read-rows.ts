import papa from 'papaparse';
import { readFileText } from '../file-text.ts';
import { FILE_LIMITS, LIMITS } from '../limits.ts';
import { atCell, problem, type Problem } from '../problems.ts';
import { columnOf, isBlank } from './columns.ts';
import { unguardFormulas } from './formula-guard.ts';

/** A row of a spreadsheet: `number` from 1, the header included. */
export interface Row {
  number: number;
  cells: string[];
}

/** The rows of a spreadsheet: the header, then those that are filled, as they are written. */
export interface SheetRows {
  ok: true;
  header: string[];
  rows: Row[];
}

const SEPARATORS = [',', ';', '\t'];

/** Reads the rows of a CSV file, or answers with the one problem that keeps them from being read. */
export function readRows(file: Uint8Array | string): SheetRows | { ok: false; problem: Problem } {
  const bytes = FILE_LIMITS.bytesWithoutMedia;
  const params = { limitMegabytes: bytes / 1_000_000 };
  const read = readFileText(file, {
    bytes,
    problem: problem('error', 'sheet-too-large', { path: '', params }),
  });
  if (!read.ok) return read;
  if (/^\s*[{[]/.test(read.text)) return refused(problem('error', 'sheet-is-json', { path: '', params: {} }));
  const text = read.text.replaceAll(/\r\n?/g, '\n');
  const delimiter = separatorOf(text);
  const { data, errors } = papa.parse(text, { delimiter, newline: '\n' });
  const [fault] = errors;
  if (fault) return refused(quoteProblem(fault, data));
  const rows = data.flatMap((cells, index) =>
    index === 0 || cells.every(isBlank) ? [] : [{ number: index + 1, cells }],
  );
  return { ok: true, header: (data[0] ?? []).map(unguardFormulas), rows };
}

function refused(found: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem: found };
}

/** The separator with which the first row has the most columns that are known: text has commas and semicolons of its own. */
function separatorOf(text: string): string {
  const known = SEPARATORS.map((delimiter) => {
    const [header = []] = papa.parse(text, { delimiter, newline: '\n', preview: 1 }).data;
    return {
      delimiter,
      count: header.slice(0, LIMITS.columns.count).filter((name) => columnOf(name) !== undefined).length,
    };
  });
  return known.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

/** A quotation mark that is never closed, or text after a closing one: the first, because all that follow come of it. */
function quoteProblem({ code, row = 0 }: { code: string; row?: number }, rows: readonly string[][]): Problem {
  const isOpen = code === 'MissingQuotes';
  const found = problem('error', isOpen ? 'sheet-quote-open' : 'sheet-quote-stray', { path: '', params: {} });
  const cell = isOpen ? rows[0]?.[(rows[row]?.length ?? 0) - 1]?.trim() : undefined;
  return atCell(found, { row: row + 1, cell: row === 0 || cell === '' ? undefined : cell });
}
